package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Counts the dates on which a project opens. */
record OpenDays(BusinessCalendar calendar, Rules rules) {

  /** The same wall-clock time so many open days after {@code start}, which is open. */
  Instant after(Instant start, int days) {
    LocalDateTime said = LocalDateTime.ofInstant(start, rules.zone());
    LocalDate first = dateOfHours(start, said.toLocalDate());
    LocalDate arrival = openDateAfter(first, days);
    long pastMidnight = ChronoUnit.DAYS.between(first, said.toLocalDate());
    LocalDateTime sameTime = arrival.plusDays(pastMidnight).atTime(said.toLocalTime());
    return Span.later(
        spansOn(arrival).get(0).start(),
        calendar.lastOpenMoment(WallClock.first(sameTime, rules.zone())));
  }

  /** The date on which the hours opened that are open at {@code start}. */
  private LocalDate dateOfHours(Instant start, LocalDate date) {
    LocalDate eve = date.minusDays(1);
    return spansOn(eve).stream().anyMatch(span -> span.end().isAfter(start)) ? eve : date;
  }

  private LocalDate openDateAfter(LocalDate date, int days) {
    return Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
        .peek(Range::check)
        .filter(day -> !spansOn(day).isEmpty())
        .skip(days - 1)
        .findFirst()
        .orElseThrow();
  }

  private List<Span> spansOn(LocalDate date) {
    return new OpenSpans(rules).on(date);
  }
}
