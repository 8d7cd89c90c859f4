package io.kept.promise;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a promise stands at one moment.
 *
 * @param health its health at that moment
 */
public record Standing(Promise promise, Health health) {
  /**
   * The most pressing first: past its time and not done, at risk, on track, on hold, ended; and
   * among those that press alike what is due first.
   */
  public static final Comparator<Standing> MOST_PRESSING_FIRST =
      Comparator.comparingInt(Standing::rank)
          .thenComparing(standing -> standing.promise().promisedBy());

  private static final Comparator<Standing> NEWEST_END = Comparator.comparing(Standing::endedAt);

  /**
   * The one of an issue's promises that its readers are to see first: the most pressing of those
   * that somebody waits for, or what ended last.
   *
   * @param all the newest promise about each field
   * @param issueIsDone whether the issue is resolved
   */
  public static Optional<Standing> mostPressing(Collection<Standing> all, boolean issueIsDone) {
    return all.stream()
        .filter(standing -> standing.isWaitedFor(issueIsDone))
        .min(MOST_PRESSING_FIRST)
        .or(() -> all.stream().max(NEWEST_END));
  }

  /**
   * Whether somebody waits for what was promised. Of an issue that is done nobody waits for a reply
   * any more that came too late.
   */
  public boolean isWaitedFor(boolean issueIsDone) {
    return promise.isAlive() || isMissed() && !issueIsDone;
  }

  private boolean isMissed() {
    return promise.state() instanceof State.Broken broken
        && broken.verdict().fulfilledAt().isEmpty();
  }

  private int rank() {
    return switch (health) {
      case LAPSED -> 0;
      case BROKEN -> isMissed() ? 0 : 4;
      case AT_RISK -> 1;
      case ON_TRACK -> 2;
      case ON_HOLD -> 3;
      case KEPT, WITHDRAWN -> 4;
    };
  }

  /** A promise that was missed ended when its time had passed. */
  private Instant endedAt() {
    return promise.state() instanceof State.Withdrawn withdrawn
        ? withdrawn.at()
        : State.verdict(promise.state())
            .flatMap(State.Verdict::fulfilledAt)
            .orElseGet(promise::promisedBy);
  }
}
