package io.kept.report;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The kept rate of the last weeks, in few enough parts to be read at a glance.
 *
 * @param parts in the order of time, those without any promise too
 */
public record RecentWeeks(Tally all, List<Part> parts) {
  /** Up to so many weeks are shown each for itself; of more, four are taken together. */
  private static final int SINGLE = 13;

  private static final int TOGETHER = 4;

  /** So many weeks from a Monday on. */
  public record Part(LocalDate monday, int weeks, Tally tally) {}

  /**
   * So many weeks up to the present one, which is among them.
   *
   * @param present the present week's Monday
   * @param weeks at most 13, or a multiple of four
   */
  public static RecentWeeks of(SortedMap<LocalDate, Tally> byWeek, LocalDate present, int weeks) {
    int step = weeks > SINGLE ? TOGETHER : 1;
    LocalDate first = present.minusWeeks(weeks - 1L);
    List<Part> parts =
        IntStream.range(0, weeks / step)
            .mapToObj(part -> part(byWeek, first.plusWeeks((long) part * step), step))
            .toList();
    return new RecentWeeks(parts.stream().map(Part::tally).reduce(Tally.NONE, Tally::plus), parts);
  }

  private static Part part(SortedMap<LocalDate, Tally> byWeek, LocalDate monday, int weeks) {
    Tally tally =
        byWeek.subMap(monday, monday.plusWeeks(weeks)).values().stream()
            .reduce(Tally.NONE, Tally::plus);
    return new Part(monday, weeks, tally);
  }
}
