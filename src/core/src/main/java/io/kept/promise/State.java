package io.kept.promise;

import java.time.Instant;
import java.util.Optional;

/** Where a promise stands. All but {@link Open} are final. */
public sealed interface State {
  /**
   * @param warned the warning of this revision has been decided
   * @param told the heads-up of this revision has been decided
   */
  record Open(boolean warned, boolean told) implements State {
    static final Open FRESH = new Open(false, false);
  }

  record Kept(Instant fulfilledAt) implements State {}

  /**
   * @param holder who had the issue at the lapse
   * @param fulfilledAt when it was fulfilled after all
   */
  record Broken(Optional<Person> holder, Optional<Instant> fulfilledAt) implements State {}

  record Withdrawn(Instant at) implements State {}
}
