package io.kept.policy;

import java.time.Duration;

/**
 * How long before (or around) a promise something happens: a share of the promise, at least the
 * floor and at most the ceiling, and never more than half of the promise.
 *
 * @param share of the promise's length, above 0 and at most 0.5
 */
public record Lead(double share, Duration floor, Duration ceiling) {
  public Lead {
    if (!(share > 0 && share <= 0.5)) {
      throw new IllegalArgumentException(
          "A share lies above 0 and at most 0.5, not " + share + ".");
    }
    if (floor.isNegative() || ceiling.compareTo(floor) < 0) {
      throw new IllegalArgumentException(
          "The floor " + floor + " must not be negative nor above the ceiling " + ceiling + ".");
    }
  }

  /** The lead for a promise of this length, in whole seconds. */
  public Duration of(Duration promise) {
    Duration wanted = Duration.ofSeconds((long) (promise.toSeconds() * share));
    return least(most(wanted, floor), least(ceiling, promise.dividedBy(2)));
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration most(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
