package io.kept.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Any calendar in a zone with awkward clocks, around a moment that is often a clock change: breaks,
 * shifts into the next day, holidays, and hours that change, all within days of the moment.
 */
record Situation(Draft draft, Instant at) {

  private static final int MINUTES_PER_DAY = 1440;

  static Arbitrary<Situation> any() {
    return Combinators.combine(zones(), moments(), Arbitraries.integers().between(0, 2))
        .as(
            (zone, moment, usual) ->
                around(zone, usual == 0 ? moment : nearClockChange(zone, moment)))
        .flatMap(Function.identity())
        .withoutEdgeCases();
  }

  /** The zones of the test plan. */
  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Europe/Dublin",
            "Africa/Cairo",
            "Asia/Beirut",
            "America/Santiago",
            "Pacific/Apia",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "UTC")
        .map(ZoneId::of);
  }

  /** With an index that begins only on the next day, so that answers come from both forms. */
  BusinessCalendar calendar() {
    LocalDate today = LocalDate.ofInstant(at, draft.zone());
    return draft.calendar().indexed(today.plusDays(1), today.plusDays(30));
  }

  /** Sees from four days before the moment until seven days after it. */
  MinuteOracle oracle() {
    return draft.oracle(at.minus(Duration.ofDays(4)), Duration.ofDays(11));
  }

  private static Arbitrary<Situation> around(ZoneId zone, Instant moment) {
    LocalDate today = LocalDate.ofInstant(moment, zone);
    Arbitrary<LocalDate> dates = Arbitraries.integers().between(-5, 8).map(today::plusDays);
    Arbitrary<List<Holiday>> holidays = holidays(dates).list().ofMaxSize(4);
    return Combinators.combine(
            weeks(), weeks(), dates, Arbitraries.integers().between(0, 2), holidays)
        .as(
            (week, later, date, changes, closed) -> {
              TreeMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> valid = new TreeMap<>();
              valid.put(LocalDate.MIN, week);
              if (changes == 0) {
                valid.put(date, later);
              }
              return new Situation(new Draft(zone, valid, closed), moment);
            });
  }

  static Arbitrary<Holiday> holidays(Arbitrary<LocalDate> dates) {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, MINUTES_PER_DAY - 1);
    return Combinators.combine(dates, minutes, minutes, Arbitraries.integers().between(0, 3))
        .as(
            (date, one, other, kind) ->
                switch (kind) {
                  case 0 -> Holiday.closingAt(date, time(one), "Eve");
                  case 1 -> Holiday.openingAt(date, time(one), "Morning after");
                  case 2 ->
                      one.equals(other)
                          ? Holiday.allDay(date, "Day")
                          : new Holiday(
                              date,
                              "Party",
                              time(Math.min(one, other)),
                              time(Math.max(one, other)));
                  default -> Holiday.allDay(date, "Day");
                });
  }

  static Arbitrary<Instant> moments() {
    long first = Instant.parse("2004-01-01T00:00:00Z").getEpochSecond() / 60;
    long last = Instant.parse("2032-01-01T00:00:00Z").getEpochSecond() / 60;
    return Arbitraries.longs().between(first, last).map(m -> Instant.ofEpochSecond(60 * m));
  }

  /** Up to a day from the change that follows the moment; the moment itself where none follows. */
  private static Instant nearClockChange(ZoneId zone, Instant moment) {
    ZoneOffsetTransition change = zone.getRules().nextTransition(moment);
    if (change == null) {
      return moment;
    }
    long aside = Math.floorMod(moment.getEpochSecond() / 60, 2 * MINUTES_PER_DAY) - MINUTES_PER_DAY;
    return change.getInstant().plusSeconds(60 * aside);
  }

  /** With 15 minutes or more: at less, months of open time do not fit into a calendar's years. */
  static Arbitrary<Map<DayOfWeek, List<OpenHours>>> weeks() {
    return days()
        .list()
        .ofSize(7)
        .map(Situation::week)
        .filter(week -> openSeconds(week) >= 15 * 60);
  }

  private static int openSeconds(Map<DayOfWeek, List<OpenHours>> week) {
    return week.values().stream()
        .flatMap(List::stream)
        .mapToInt(hours -> hours.closing() - hours.opening())
        .sum();
  }

  /** Where a day's last hours run into the next day's first, they end at midnight instead. */
  private static Map<DayOfWeek, List<OpenHours>> week(List<List<OpenHours>> days) {
    Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<OpenHours> tomorrow = days.get(day.plus(1).ordinal());
      week.put(day, days.get(day.ordinal()).stream().map(hours -> apart(hours, tomorrow)).toList());
    }
    return week;
  }

  private static OpenHours apart(OpenHours hours, List<OpenHours> tomorrow) {
    boolean tonight = hours.closing() <= MINUTES_PER_DAY * 60;
    boolean free = tomorrow.isEmpty() || !tomorrow.get(0).opens().isBefore(hours.closes());
    return tonight || free ? hours : new OpenHours(hours.opens(), LocalTime.MIDNIGHT);
  }

  /** Closed, open all day, or up to three times; most clock changes are in the first four hours. */
  private static Arbitrary<List<OpenHours>> days() {
    Arbitrary<Integer> early = Arbitraries.integers().between(0, 4 * 60);
    Arbitrary<Integer> late = Arbitraries.integers().between(23 * 60, 26 * 60);
    Arbitrary<Integer> anyTime = Arbitraries.integers().between(0, MINUTES_PER_DAY);
    Arbitrary<Set<Integer>> borders = Arbitraries.oneOf(early, late, anyTime).set().ofMaxSize(6);
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Set.<Integer>of())),
            Tuple.of(1, Arbitraries.just(Set.of(0, MINUTES_PER_DAY))),
            Tuple.of(4, borders))
        .map(Situation::hours);
  }

  private static List<OpenHours> hours(Set<Integer> borders) {
    int[] sorted = borders.stream().mapToInt(Integer::intValue).sorted().toArray();
    List<OpenHours> hours = new ArrayList<>();
    for (int i = 0; i + 1 < sorted.length && sorted[i] < MINUTES_PER_DAY; i += 2) {
      int longest = sorted[i] == 0 ? MINUTES_PER_DAY : sorted[i] + MINUTES_PER_DAY - 1;
      hours.add(new OpenHours(time(sorted[i]), time(Math.min(sorted[i + 1], longest))));
    }
    return hours;
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(60L * (minute % MINUTES_PER_DAY));
  }
}
