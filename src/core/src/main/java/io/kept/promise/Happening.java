package io.kept.promise;

import io.kept.policy.Kind;
import java.time.Instant;
import java.util.Optional;

/** One entry of a promise's ledger. Instants are UTC; what happened is never rewritten. */
public sealed interface Happening {
  Instant at();

  /** The first try. */
  record Said(Instant at, Kind kind, Word word) implements Happening {}

  /**
   * Another try before the lapse; the earlier one is renegotiated.
   *
   * @param extra one more than the policy's tries, said by somebody who may
   */
  record Requoted(Instant at, Word word, boolean extra) implements Happening {}

  /**
   * Put on hold, because the customer owes us something.
   *
   * @param line the public line that says so
   */
  record Held(Instant at, Person by, String line) implements Happening {}

  /** Quoted anew after a hold; this uses up no try. */
  record Resumed(Instant at, Word word) implements Happening {}

  /** The policy changed, and with it the moments to look at the promise; nothing that was said. */
  record Rescheduled(Instant at) implements Happening {}

  /** The moment to warn the holder has come. */
  record WarningDue(Instant at) implements Happening {}

  /** The last responsible moment to tell the customer has come, and Kept is to speak. */
  record HeadsUpDue(Instant at) implements Happening {}

  /**
   * An agent gives the heads-up.
   *
   * @param line what the customer is told
   */
  record HeadsUpGiven(Instant at, Person by, String line) implements Happening {}

  /**
   * What was promised has been done, in time or late.
   *
   * @param holder who had the issue then
   */
  record Fulfilled(Deed deed, Optional<Person> holder) implements Happening {
    @Override
    public Instant at() {
      return deed.at();
    }
  }

  /**
   * The promised-by time has passed unfulfilled.
   *
   * @param holder who had the issue then
   */
  record Lapsed(Instant at, Optional<Person> holder) implements Happening {}

  /** What had been done in time was undone later; the verdict stays. */
  record Reopened(Instant at) implements Happening {}

  /** Somebody, or nobody who is known, takes the promise back; not the desk's doing in time. */
  record Withdrawn(Instant at, Optional<Person> by, Optional<String> reason)
      implements Happening {}

  /**
   * Why the promise broke; a later name replaces an earlier one.
   *
   * @param cause the key of one of the policy's causes
   */
  record CauseNamed(Instant at, Person by, String cause) implements Happening {}

  /** It broke just now, and Kept is to own up by itself. */
  record OwnUpDue(Instant at) implements Happening {}

  /**
   * An agent owns up.
   *
   * @param line what the customer is told
   */
  record OwnedUp(Instant at, Person by, String line) implements Happening {}

  /**
   * A manager says what really fulfilled it, and when; with that, no further act counts.
   *
   * @param fulfilledAt empty when nothing did
   */
  record Corrected(Instant at, Person by, Optional<Instant> fulfilledAt, String reason)
      implements Happening {}
}
