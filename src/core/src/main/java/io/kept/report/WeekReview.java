package io.kept.report;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A week's kept rate beside the {@value #LOOK_BACK} weeks before it.
 *
 * @param monday the week's first day
 * @param before what was promised by in the weeks before, the week itself left out
 */
public record WeekReview(LocalDate monday, Tally tally, Tally before, Change change) {
  /** How far a review looks back: with the week itself, half a year. */
  public static final int LOOK_BACK = 25;

  /** How the week compares, as far as a {@link ControlChart} can tell. */
  public enum Change {
    /** Nothing was kept or broken in the week. */
    NOTHING,
    /** Fewer than {@link ControlChart#MINIMUM} weeks, so that nothing can be told apart. */
    TOO_FEW,
    /** As far from the weeks before as chance explains. */
    USUAL,
    /** Above the limits. */
    BETTER,
    /** Below the limits. */
    WORSE,
    /** In limits, but the eighth week or a later one in a row above the centre. */
    RUN_BETTER,
    /** In limits, but the eighth week or a later one in a row below the centre. */
    RUN_WORSE
  }

  /** Reviews the week of a Monday; weeks after it do not matter. */
  public static WeekReview of(LocalDate monday, SortedMap<LocalDate, Tally> byWeek) {
    SortedMap<LocalDate, Tally> before = byWeek.subMap(monday.minusWeeks(LOOK_BACK), monday);
    Tally tally = byWeek.getOrDefault(monday, Tally.NONE);
    Tally all = before.values().stream().reduce(Tally.NONE, Tally::plus);
    return new WeekReview(monday, tally, all, change(monday, tally, before));
  }

  private static Change change(LocalDate monday, Tally tally, SortedMap<LocalDate, Tally> before) {
    if (tally.judged() == 0) {
      return Change.NOTHING;
    }
    SortedMap<LocalDate, Rate> rates = new TreeMap<>();
    before.forEach((week, it) -> rates.put(week, it.rate()));
    rates.put(monday, tally.rate());
    ControlChart chart = ControlChart.of(rates);
    if (chart.weeks().isEmpty()) {
      return Change.TOO_FEW;
    }
    ControlChart.Week last = chart.weeks().get(chart.weeks().size() - 1);
    boolean above = tally.rate().share().orElseThrow() > chart.centre();
    return switch (last.signal()) {
      case NONE -> Change.USUAL;
      case OUTSIDE -> above ? Change.BETTER : Change.WORSE;
      case RUN -> above ? Change.RUN_BETTER : Change.RUN_WORSE;
    };
  }
}
