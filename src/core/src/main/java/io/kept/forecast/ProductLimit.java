package io.kept.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The product-limit estimate of Kaplan &amp; Meier (1958), with ages rounded up to the end of their
 * bucket: S(t) is the product over all ages up to t of 1 - finished / at risk. Whoever leaves at an
 * age was at risk of finishing at it.
 */
final class ProductLimit {
  private ProductLimit() {}

  static Curve curve(Collection<Cohort> cohorts, long now) {
    SortedMap<Integer, Integer> finished = new TreeMap<>();
    SortedMap<Integer, Integer> ended = new TreeMap<>();
    for (Cohort cohort : cohorts) {
      add(cohort.ended(End.FINISHED), finished);
      add(cohort.ended(End.FINISHED), ended);
      add(cohort.ended(End.LEFT), ended);
    }
    List<Curve.Step> steps = new ArrayList<>(finished.size());
    double open = 1;
    int ending = total(ended);
    int finishing = total(finished);
    for (Map.Entry<Integer, Integer> here : ended.entrySet()) {
      long from = Buckets.from(here.getKey());
      int finishedHere = finished.getOrDefault(here.getKey(), 0);
      if (finishedHere > 0) {
        int atRisk = ending + runningLongerThan(from, cohorts, now);
        open *= 1 - (double) finishedHere / atRisk;
        steps.add(new Curve.Step(from, Buckets.until(here.getKey()), open, finishing));
      }
      ending -= here.getValue();
      finishing -= finishedHere;
    }
    return new Curve(steps);
  }

  private static void add(Map<Integer, Integer> counts, Map<Integer, Integer> sum) {
    counts.forEach((bucket, issues) -> sum.merge(bucket, issues, Integer::sum));
  }

  private static int runningLongerThan(long age, Collection<Cohort> cohorts, long now) {
    return cohorts.stream().mapToInt(cohort -> cohort.running().before(now - age)).sum();
  }

  private static int total(SortedMap<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
