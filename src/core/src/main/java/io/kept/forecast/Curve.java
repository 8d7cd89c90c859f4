package io.kept.forecast;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The share of issues that are still open at an age, in seconds of a scale. It starts at 1, never
 * rises, falls evenly within a bucket of ages, and stays where it is after the last finish that was
 * seen. Immutable; every question is one binary search.
 */
public final class Curve {
  private final List<Step> steps;

  /**
   * A fall of the curve.
   *
   * @param from the age above which issues finished
   * @param until the age up to which they finished
   * @param open the share still open after it
   * @param finishing how many issues finished in this step or later
   */
  record Step(long from, long until, double open, int finishing) {}

  Curve(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The share of issues still open at an age, from 0 to 1. */
  public double open(long age) {
    int place = first(step -> step.until() >= age);
    double before = openBefore(place);
    if (place == steps.size() || age <= steps.get(place).from()) {
      return before;
    }
    Step step = steps.get(place);
    double part = (double) (age - step.from()) / (step.until() - step.from());
    return before - part * (before - step.open());
  }

  /** The earliest age at which at most a share of issues is still open; empty when never seen. */
  public OptionalDouble fallsTo(double share) {
    int place = first(step -> step.open() <= share);
    if (place == steps.size()) {
      return OptionalDouble.empty();
    }
    Step step = steps.get(place);
    double before = openBefore(place);
    double part = Math.max(0, before - share) / (before - step.open());
    return OptionalDouble.of(step.from() + part * (step.until() - step.from()));
  }

  /** How many issues were seen to finish later than an age, as far as buckets tell. */
  public int finishedAfter(long age) {
    int place = first(step -> step.until() > age);
    return place == steps.size() ? 0 : steps.get(place).finishing();
  }

  private double openBefore(int place) {
    return place == 0 ? 1 : steps.get(place - 1).open();
  }

  /** The place of the first step like this, when all after it are like this too. */
  private int first(Predicate<Step> like) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (like.test(steps.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
