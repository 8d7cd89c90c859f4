package io.kept.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a policy does to promises of 20 minutes, 4 hours and 2 days that are said at one instant.
 *
 * @param promises in this order
 */
public record PolicyPreview(List<Promised> promises) {
  private static final List<Duration> LENGTHS =
      List.of(Duration.ofMinutes(20), Duration.ofHours(4), Duration.ofDays(2));

  /** One of them: how long after it was said it is due, and when it wants attention. */
  public record Promised(Duration length, Timetable timetable) {}

  public PolicyPreview {
    promises = List.copyOf(promises);
  }

  /** The preview of a policy for whoever promises at this instant. */
  public static PolicyPreview of(Policy policy, Instant saidAt) {
    Stream<Promised> promises =
        LENGTHS.stream().map(it -> new Promised(it, policy.timetable(saidAt, saidAt.plus(it))));
    return new PolicyPreview(promises.toList());
  }
}
