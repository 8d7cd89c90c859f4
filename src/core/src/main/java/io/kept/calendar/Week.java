package io.kept.calendar;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The open seconds of a week that repeats for ever, on a wall clock whose offset never changes:
 * local seconds since 1970. Stretches are sorted and do not overlap.
 */
final class Week {

  static final Week NEVER = new Week(new TreeMap<>());
  static final Week ALWAYS = new Week(new TreeMap<>(Map.of(0, Week.LENGTH)));

  private static final int DAY = 24 * 3600;
  private static final int LENGTH = 7 * DAY;
  private static final long MONDAY = 4L * DAY;

  private final int[] opens;
  private final int[] before;
  private final int total;

  private Week(SortedMap<Integer, Integer> stretches) {
    // An empty stretch at the beginning, so that every search finds one.
    opens =
        IntStream.concat(IntStream.of(0), stretches.keySet().stream().mapToInt(i -> i)).toArray();
    before = new int[opens.length + 1];
    for (int i = 1; i < opens.length; i++) {
      before[i + 1] = before[i] + stretches.get(opens[i]) - opens[i];
    }
    total = before[opens.length];
  }

  static Week of(WeeklyHours hours) {
    TreeMap<Integer, Integer> stretches = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      int midnight = day.ordinal() * DAY;
      for (OpenHours each : hours.on(day)) {
        add(stretches, midnight + each.opening(), midnight + each.closing());
      }
    }
    return new Week(stretches);
  }

  /** The open seconds before a local second, from a beginning that is the same for all of them. */
  long before(long local) {
    long week = Math.floorDiv(local - MONDAY, LENGTH);
    int second = (int) (local - MONDAY - week * LENGTH);
    return week * total + beforeInWeek(second);
  }

  /** The local second with this number, counted from the same beginning. */
  long startOf(long number) {
    long week = Math.floorDiv(number, total);
    int rest = (int) (number - week * total);
    int i = Sorted.last(before, rest, 0, opens.length);
    return MONDAY + week * LENGTH + opens[i] + (rest - before[i]);
  }

  /** Whether it opens or closes in {@code [from, until]}. */
  boolean changesIn(long from, long until) {
    long open = before(until + 1) - before(from - 1);
    return open != 0 && open != until - from + 2;
  }

  private int beforeInWeek(int second) {
    int i = Sorted.last(opens, second, 0, opens.length - 1);
    return Math.min(before[i] + second - opens[i], before[i + 1]);
  }

  private static void add(Map<Integer, Integer> stretches, int from, int until) {
    stretches.put(from, Math.min(until, LENGTH));
    if (until > LENGTH) {
      stretches.put(0, until - LENGTH);
    }
  }
}
