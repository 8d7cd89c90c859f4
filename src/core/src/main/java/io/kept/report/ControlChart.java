package io.kept.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Kept rates week by week, and which of them chance does not explain. Limits are three standard
 * deviations from the centre, widened or narrowed by how much weeks really differ (Laney, "Improved
 * Control Charts for Attributes", Quality Engineering 14, 2002), and cut to a share. A run is eight
 * weeks in a row on one side of the centre (Western Electric, "Statistical Quality Control
 * Handbook", 1956).
 *
 * @param centre the share over all weeks, from 0 to 1
 * @param weeks those in which anything was judged, the first first
 */
public record ControlChart(double centre, List<Week> weeks) {
  /** Of fewer weeks nothing can be told apart. */
  public static final int MINIMUM = 8;

  private static final int RUN = 8;
  private static final double SIGMAS = 3;

  /** The mean range of two values of a normal distribution, in standard deviations. */
  private static final double MEAN_RANGE = 1.128;

  /** What a week says. */
  public enum Signal {
    NONE,
    /** Outside the limits. */
    OUTSIDE,
    /** The eighth week or a later one on the same side of the centre. */
    RUN
  }

  /**
   * One week.
   *
   * @param low the lower limit, from 0 to the centre
   * @param high the upper limit, from the centre to 1
   */
  public record Week(LocalDate monday, Rate rate, double low, double high, Signal signal) {}

  /** A chart of these weeks; without a week when fewer than {@link #MINIMUM} were judged. */
  public static ControlChart of(SortedMap<LocalDate, Rate> byWeek) {
    List<Map.Entry<LocalDate, Rate>> judged =
        byWeek.entrySet().stream().filter(week -> week.getValue().of() > 0).toList();
    Rate all = judged.stream().map(Map.Entry::getValue).reduce(Rate.NONE, Rate::plus);
    double centre = all.share().orElse(0);
    if (judged.size() < MINIMUM) {
      return new ControlChart(centre, List.of());
    }
    double spread = spread(judged.stream().map(Map.Entry::getValue).toList(), centre);
    List<Week> weeks = new ArrayList<>();
    int sameSide = 0;
    for (Map.Entry<LocalDate, Rate> next : judged) {
      boolean goesOn = !weeks.isEmpty() && side(next.getValue(), centre) == side(weeks, centre);
      sameSide = goesOn ? sameSide + 1 : 1;
      weeks.add(week(next, centre, spread, sameSide));
    }
    return new ControlChart(centre, List.copyOf(weeks));
  }

  private static Week week(
      Map.Entry<LocalDate, Rate> next, double centre, double spread, int sameSide) {
    Rate rate = next.getValue();
    double reach = SIGMAS * deviation(rate, centre) * spread;
    double low = Math.max(0, centre - reach);
    double high = Math.min(1, centre + reach);
    double share = rate.share().orElseThrow();
    boolean isRun = sameSide >= RUN && side(rate, centre) != 0;
    Signal signal = isRun ? Signal.RUN : Signal.NONE;
    return new Week(
        next.getKey(), rate, low, high, share < low || share > high ? Signal.OUTSIDE : signal);
  }

  /** How much more than by chance the weeks differ from each other: 1 when just so. */
  private static double spread(List<Rate> rates, double centre) {
    if (centre == 0 || centre == 1) {
      return 1;
    }
    double[] scores =
        rates.stream()
            .mapToDouble(it -> (it.share().orElseThrow() - centre) / deviation(it, centre))
            .toArray();
    return IntStream.range(1, scores.length)
            .mapToDouble(i -> Math.abs(scores[i] - scores[i - 1]))
            .average()
            .orElseThrow()
        / MEAN_RANGE;
  }

  private static double deviation(Rate rate, double centre) {
    return Math.sqrt(centre * (1 - centre) / rate.of());
  }

  private static int side(List<Week> weeks, double centre) {
    return side(weeks.get(weeks.size() - 1).rate(), centre);
  }

  private static int side(Rate rate, double centre) {
    return Double.compare(rate.share().orElseThrow(), centre);
  }
}
