package io.kept.policy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How long before (or around) a promise something happens: a share of the promise, at least the
 * floor and at most the ceiling, and never more than half of the promise.
 *
 * @param share of the promise's length, above 0 and at most 0.5
 * @param floor in whole minutes, at least one
 * @param ceiling in whole minutes, not below the floor
 */
public record Lead(double share, Duration floor, Duration ceiling) {
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  public Lead {
    if (!isShare(share)) {
      throw new IllegalArgumentException(
          "A share lies above 0 and at most 0.5, not " + share + ".");
    }
    if (floor.compareTo(SHORTEST) < 0 || ceiling.compareTo(floor) < 0) {
      throw new IllegalArgumentException(
          "The floor " + floor + " must be a minute or more, and not above " + ceiling + ".");
    }
    if (!isWhole(floor) || !isWhole(ceiling)) {
      throw new IllegalArgumentException(
          "Floor and ceiling are whole minutes, not " + floor + " and " + ceiling + ".");
    }
  }

  /** The lead for a promise of this length, in whole seconds. */
  public Duration of(Duration promise) {
    Duration wanted = Duration.ofSeconds((long) (promise.toSeconds() * share));
    return least(most(wanted, floor), least(ceiling, promise.dividedBy(2)));
  }

  static boolean isShare(double share) {
    return share > 0 && share <= 0.5;
  }

  private static boolean isWhole(Duration duration) {
    return duration.equals(duration.truncatedTo(ChronoUnit.MINUTES));
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration most(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
