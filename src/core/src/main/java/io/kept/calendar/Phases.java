package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the phases of a calendar. Reading the week on the clock of the moment is right almost
 * everywhere, also across a skip: an opening that is skipped is open as soon as a later time shows.
 * The odd dates are the others: those with a holiday, those with which new hours begin, and those
 * where hours begin or end at a time that the clock shows twice. There the spans of each date are
 * written down as phases that are open or closed altogether.
 */
final class Phases {

  private final Rules rules;
  private final ZoneRules clock;
  private final Map<WeeklyHours, Week> weeks = new IdentityHashMap<>();
  private final TreeMap<Long, Phase> phases = new TreeMap<>();
  private final NavigableSet<LocalDate> oddDates = new TreeSet<>();

  private Phases(Rules rules) {
    this.rules = rules;
    this.clock = rules.zone().getRules();
    rules.weeks().values().forEach(hours -> weeks.put(hours, Week.of(hours)));
  }

  static ClosedForm closedForm(Rules rules) {
    Phases phases = new Phases(rules);
    phases.readTheWeekOnTheClock();
    phases.writeDownTheOddDates();
    return new ClosedForm(phases.phases);
  }

  private void readTheWeekOnTheClock() {
    begin(Instant.ofEpochSecond(Range.FIRST));
    for (LocalDate date : rules.weeks().tailMap(LocalDate.MIN, false).keySet()) {
      // Where the clock goes back over midnight, the old date shows again before the new one stays.
      begin(WallClock.last(date.atStartOfDay(), rules.zone()));
      oddDates.add(date);
    }
    Stream.iterate(
            next(Instant.ofEpochSecond(Range.FIRST)), this::inRange, c -> next(c.getInstant()))
        .forEach(this::change);
    rules.holidays().keySet().stream().filter(rules::areUnusualOn).forEach(oddDates::add);
  }

  private void change(ZoneOffsetTransition change) {
    begin(change.getInstant());
    if (change.isOverlap() && changesHours(change)) {
      LocalDate last = change.getDateTimeBefore().toLocalDate().plusDays(1);
      change
          .getDateTimeAfter()
          .toLocalDate()
          .minusDays(1)
          .datesUntil(last.plusDays(1))
          .forEach(oddDates::add);
    }
  }

  private boolean changesHours(ZoneOffsetTransition change) {
    return Stream.of(change.getDateTimeAfter(), change.getDateTimeBefore())
        .map(shown -> weeks.get(rules.week(shown.toLocalDate())))
        .anyMatch(
            week ->
                week.changesIn(
                    local(change.getDateTimeAfter()), local(change.getDateTimeBefore())));
  }

  private void writeDownTheOddDates() {
    int reach = rules.reachPastMidnight() ? 2 : 1;
    OpenSpans spans = new OpenSpans(rules);
    for (LocalDate date : oddDates) {
      long from = Range.clamp(startOf(date).getEpochSecond());
      long until = Range.clamp(startOf(date.plusDays(reach)).getEpochSecond());
      writeDown(from, until, spans);
    }
  }

  private void writeDown(long from, long until, OpenSpans spans) {
    Phase afterwards = phases.floorEntry(until).getValue();
    phases.subMap(from, until).clear();
    phases.put(from, Phase.CLOSED);
    for (Span open :
        spans.in(new Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until)))) {
      phases.put(open.start().getEpochSecond(), Phase.OPEN);
      phases.put(open.end().getEpochSecond(), Phase.CLOSED);
    }
    phases.put(until, afterwards);
  }

  private void begin(Instant at) {
    ZoneOffset offset = clock.getOffset(at);
    LocalDate date = LocalDate.ofInstant(at, rules.zone());
    phases.put(
        at.getEpochSecond(), new Phase(weeks.get(rules.week(date)), offset.getTotalSeconds()));
  }

  private boolean inRange(ZoneOffsetTransition change) {
    return change != null && change.getInstant().getEpochSecond() < Range.END;
  }

  private ZoneOffsetTransition next(Instant at) {
    return clock.nextTransition(at);
  }

  private Instant startOf(LocalDate date) {
    return WallClock.first(date.atStartOfDay(), rules.zone());
  }

  private static long local(LocalDateTime shown) {
    return shown.toEpochSecond(ZoneOffset.UTC);
  }
}
