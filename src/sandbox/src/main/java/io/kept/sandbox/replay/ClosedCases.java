package io.kept.sandbox.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How long the cases took that are closed so far. */
final class ClosedCases {
  private static final double SHARE = 0.8;

  private final List<Duration> shortestFirst = new ArrayList<>();

  void add(Duration took) {
    int place = Collections.binarySearch(shortestFirst, took);
    shortestFirst.add(place < 0 ? -place - 1 : place, took);
  }

  /**
   * The least turnaround, in whole minutes, that 80 % of them met; none before the first closed.
   */
  Optional<Duration> quote() {
    if (shortestFirst.isEmpty()) {
      return Optional.empty();
    }
    int rank = (int) Math.ceil(SHARE * shortestFirst.size());
    long minutes = shortestFirst.get(rank - 1).plusSeconds(59).toMinutes();
    return Optional.of(Duration.ofMinutes(Math.max(1, minutes)));
  }
}
