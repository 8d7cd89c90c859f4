package io.kept.promise;

import java.time.Instant;
import java.util.Optional;

/** Where a promise stands. {@link Open} and {@link OnHold} are not ended; the others stay. */
public sealed interface State {
  /**
   * @param warned the warning of this revision has been decided
   * @param told the heads-up of this revision has been decided or given
   */
  record Open(boolean warned, boolean told) implements State {
    static final Open FRESH = new Open(false, false);
  }

  /** The customer owes us something; nothing lapses meanwhile. */
  record OnHold(Instant since) implements State {}

  /**
   * @param reopenedAt when what had been done was undone; shown beside the verdict
   * @param ownedUp the customer was told of a lapse that a correction has found to be none
   */
  record Kept(Verdict verdict, Optional<Instant> reopenedAt, boolean ownedUp) implements State {}

  /**
   * @param cause the key of the cause that was named
   * @param ownedUp the customer was told by an agent
   */
  record Broken(Verdict verdict, Optional<String> cause, boolean ownedUp) implements State {}

  record Withdrawn(Instant at) implements State {}

  /** The verdict of a promise that was kept or broken. */
  static Optional<Verdict> verdict(State state) {
    if (state instanceof Kept kept) {
      return Optional.of(kept.verdict());
    }
    return state instanceof Broken broken ? Optional.of(broken.verdict()) : Optional.empty();
  }

  /**
   * @param holder who had the issue when the verdict fell
   * @param fulfilledAt when it was fulfilled, in time or late
   * @param corrected by a manager; nothing that is done at the desk changes it any more
   */
  record Verdict(Optional<Person> holder, Optional<Instant> fulfilledAt, boolean corrected) {
    Verdict fulfilledAt(Instant at) {
      return new Verdict(holder, Optional.of(at), corrected);
    }
  }
}
