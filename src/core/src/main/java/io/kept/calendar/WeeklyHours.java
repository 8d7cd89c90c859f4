package io.kept.calendar;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The same hours every week: sorted, without overlaps, and never without any. */
record WeeklyHours(Map<DayOfWeek, List<OpenHours>> week) {

  private static final int DAY = 24 * 3600;

  WeeklyHours {
    Map<DayOfWeek, List<OpenHours>> sorted = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, hours) -> sorted.put(day, sorted(hours)));
    sorted.values().removeIf(List::isEmpty);
    // Every search for an open moment ends only because of this.
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("A calendar needs open hours on at least one weekday.");
    }
    sorted.forEach(
        (day, hours) -> refuseOverlaps(day, hours, sorted.getOrDefault(day.plus(1), List.of())));
    week = Map.copyOf(sorted);
  }

  List<OpenHours> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  List<Map.Entry<DayOfWeek, List<OpenHours>>> inOrder() {
    return List.copyOf(new EnumMap<>(week).entrySet());
  }

  /** Whether a date can be open on its own account and again on that of the date before. */
  boolean reachPastMidnight() {
    return week.values().stream().flatMap(List::stream).anyMatch(hours -> hours.closing() > DAY);
  }

  private static List<OpenHours> sorted(List<OpenHours> hours) {
    return hours.stream().sorted(Comparator.comparing(OpenHours::opens)).toList();
  }

  private static void refuseOverlaps(
      DayOfWeek day, List<OpenHours> hours, List<OpenHours> tomorrow) {
    for (int i = 1; i < hours.size(); i++) {
      refuseOverlap(day, hours.get(i - 1), hours.get(i), 0);
    }
    if (!tomorrow.isEmpty()) {
      refuseOverlap(day, hours.get(hours.size() - 1), tomorrow.get(0), DAY);
    }
  }

  private static void refuseOverlap(
      DayOfWeek day, OpenHours earlier, OpenHours later, int secondsOn) {
    if (earlier.closing() > later.opening() + secondsOn) {
      String collision =
          " those until " + earlier.closes() + " run into those from " + later.opens();
      throw new IllegalArgumentException(
          "The hours of a day must not overlap, but on " + day + collision + ".");
    }
  }
}
