package io.kept.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a calendar is made of: hours from a date on, until the date of the next ones, and holidays.
 * The first hours are valid from {@link LocalDate#MIN} on.
 */
record Rules(
    ZoneId zone,
    NavigableMap<LocalDate, WeeklyHours> weeks,
    NavigableMap<LocalDate, List<Holiday>> holidays) {

  private static final Comparator<Holiday> ORDER =
      Comparator.comparing(Holiday::from)
          .thenComparing(Holiday::until)
          .thenComparing(Holiday::name);

  static Rules of(
      ZoneId zone, NavigableMap<LocalDate, WeeklyHours> weeks, Collection<Holiday> holidays) {
    weeks.tailMap(LocalDate.MIN, false).keySet().forEach(Range::check);
    holidays.stream().map(Holiday::date).forEach(Range::check);
    return new Rules(
        zone,
        new TreeMap<>(weeks),
        holidays.stream()
            .distinct()
            .sorted(ORDER)
            .collect(Collectors.groupingBy(Holiday::date, TreeMap::new, Collectors.toList())));
  }

  /** The hours that open on a date, in order. */
  List<OpenHours> on(LocalDate date) {
    List<OpenHours> hours = usuallyOn(date);
    for (Holiday holiday : holidaysOn(date)) {
      hours = hours.stream().flatMap(holiday::leaves).toList();
    }
    return hours;
  }

  List<Holiday> holidaysOn(LocalDate date) {
    return List.copyOf(holidays.getOrDefault(date, List.of()));
  }

  /** The hours of the week in which a date lies. */
  WeeklyHours week(LocalDate date) {
    return weeks.floorEntry(date).getValue();
  }

  /** Whether holidays take something away from the hours of a date. */
  boolean areUnusualOn(LocalDate date) {
    return !on(date).equals(usuallyOn(date));
  }

  boolean reachPastMidnight() {
    return weeks.values().stream().anyMatch(WeeklyHours::reachPastMidnight);
  }

  private List<OpenHours> usuallyOn(LocalDate date) {
    return week(date).on(date.getDayOfWeek());
  }
}
