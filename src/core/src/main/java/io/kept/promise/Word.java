package io.kept.promise;

import io.kept.quote.Quote;
import java.util.Optional;

/**
 * What an agent says when quoting.
 *
 * @param reason why, for our own people
 * @param line what the customer is told in the same step, ready to be posted
 */
public record Word(Person maker, Quote quote, Optional<String> reason, Optional<String> line) {

  /** A quote without a reason, told to nobody yet. */
  public static Word of(Person maker, Quote quote) {
    return new Word(maker, quote, Optional.empty(), Optional.empty());
  }
}
