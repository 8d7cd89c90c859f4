package io.kept.notice;

import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The warning of a promise at rest for one person: the promise stays in sight, but does not press.
 * It wakes by itself: when its time has come, when the promise is quoted anew, and at the latest
 * at the promised instant.
 *
 * @param revision of the promise that was at risk
 * @param until exclusive
 */
public record Snooze(PromiseId promise, int revision, Instant until) {
  /** Nothing rests for longer. */
  public static final Duration LONGEST = Duration.ofHours(8);

  /**
   * What is at risk can rest, never beyond the promised instant. What is on track does not press,
   * and what has lapsed is not to be overlooked.
   *
   * @param wanted more than nothing; cut to {@link #LONGEST}
   */
  public static Optional<Snooze> of(Promise promise, Health health, Instant now, Duration wanted) {
    if (health != Health.AT_RISK || wanted.isNegative() || wanted.isZero()) {
      return Optional.empty();
    }
    Instant wake = now.plus(wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted);
    Instant until = wake.isAfter(promise.promisedBy()) ? promise.promisedBy() : wake;
    return Optional.of(new Snooze(promise.id(), promise.revision(), until));
  }

  /** Whether this lets that promise rest at an instant. */
  public boolean covers(Promise other, Instant now) {
    return promise.equals(other.id()) && revision == other.revision() && now.isBefore(until);
  }
}
