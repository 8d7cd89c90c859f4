package io.kept.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What occurred how often, the most frequent first and equals in their natural order.
 *
 * @param unnamed how many more there are that nobody has named; they are in no bar
 */
public record Pareto<K extends Comparable<K>>(List<Bar<K>> bars, int unnamed) {
  /**
   * One of them.
   *
   * @param upToHere how many of all named ones this bar and those before it make up
   */
  public record Bar<K>(K name, int count, Rate upToHere) {}

  /** Puts counts in order; {@code all} is how many there are with those that nobody has named. */
  static <K extends Comparable<K>> Pareto<K> of(Map<K, Integer> counts, int all) {
    int named = counts.values().stream().mapToInt(Integer::intValue).sum();
    Comparator<Map.Entry<K, Integer>> order =
        Map.Entry.<K, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey);
    List<Bar<K>> bars = new ArrayList<>();
    int upToHere = 0;
    for (Map.Entry<K, Integer> next : counts.entrySet().stream().sorted(order).toList()) {
      upToHere += next.getValue();
      bars.add(new Bar<>(next.getKey(), next.getValue(), new Rate(upToHere, named)));
    }
    return new Pareto<>(List.copyOf(bars), all - named);
  }

  /**
   * The few that make up 80 % of all named ones, without any that occurred only once: the vital few
   * (Juran, "Quality Control Handbook", 1951).
   */
  public List<Bar<K>> repeatOffenders() {
    return bars.stream().filter(bar -> bar.count() > 1).filter(Pareto::isVital).toList();
  }

  /** Whether those before it make up less than 80 %. */
  private static boolean isVital(Bar<?> bar) {
    return 100L * (bar.upToHere().met() - bar.count()) < 80L * bar.upToHere().of();
  }
}
