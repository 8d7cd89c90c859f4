package io.kept.promise;

import io.kept.quote.Quote;
import java.time.Instant;
import java.util.Optional;

/** One entry of a promise's ledger. Instants are UTC; what happened is never rewritten. */
public sealed interface Happening {
  Instant at();

  /** The first try. */
  record Said(Instant at, Person maker, Quote quote) implements Happening {}

  /** Another try before the lapse; the earlier revision is renegotiated. */
  record Requoted(Instant at, Person maker, Quote quote, Optional<String> reason)
      implements Happening {}

  /** The moment to warn the holder has come. */
  record WarningDue(Instant at) implements Happening {}

  /** The last responsible moment to tell the customer has come. */
  record HeadsUpDue(Instant at) implements Happening {}

  /** What was promised has been done, in time or late. */
  record Fulfilled(Instant at) implements Happening {}

  /** The promised-by time has passed unfulfilled. */
  record Lapsed(Instant at, Optional<Person> holder) implements Happening {}

  record Withdrawn(Instant at, Optional<Person> by) implements Happening {}
}
