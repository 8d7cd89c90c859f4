package io.kept.forecast;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a rule of warning fared.
 *
 * @param sent all warnings
 * @param broken all promises that broke
 * @param leads how long before the lapse those that broke were warned, the shortest first
 */
record Warnings(int sent, int broken, List<Duration> leads) {

  static Warnings of(List<Warned> promises, Function<Warned, Optional<Duration>> rule) {
    List<Warned> broken = promises.stream().filter(Warned::isBroken).toList();
    return new Warnings(
        (int) promises.stream().map(rule).flatMap(Optional::stream).count(),
        broken.size(),
        broken.stream().map(rule).flatMap(Optional::stream).sorted().toList());
  }

  /** The share of warnings that were about a promise that broke. */
  double precision() {
    return (double) leads.size() / sent;
  }

  /** The share of broken promises that were warned at least so long before the lapse. */
  double recall(Duration lead) {
    return (double) leads.stream().filter(it -> it.compareTo(lead) >= 0).count() / broken;
  }

  double medianLead() {
    return hours(leads.get(leads.size() / 2));
  }

  double meanLead() {
    return leads.stream().mapToDouble(Warnings::hours).average().orElseThrow();
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%d warnings, %d broken, precision %.2f, recall %.2f"
            + " (4 h ahead %.2f, a day ahead %.2f), lead median %.1f h, mean %.1f h",
        sent,
        broken,
        precision(),
        recall(Duration.ZERO),
        recall(Duration.ofHours(4)),
        recall(Duration.ofDays(1)),
        medianLead(),
        meanLead());
  }

  private static double hours(Duration lead) {
    return lead.toSeconds() / 3600.0;
  }
}
