package io.kept.jira.field;

import io.kept.quote.Quote;
import java.util.Date;
import java.util.Optional;

/**
 * A date that remembers, on its way from the screen to the database, the quote that it comes from.
 * Jira and its date-time searcher see a plain date.
 */
public final class PromisedBy extends Date {
  private static final long serialVersionUID = 1;

  private final transient Quote quote;
  private final transient String reason;
  private final transient String line;

  public PromisedBy(Quote quote, Optional<String> reason, Optional<String> line) {
    super(quote.promisedBy().toEpochMilli());
    this.quote = quote;
    this.reason = reason.orElse(null);
    this.line = line.orElse(null);
  }

  /** Empty after serialisation. */
  Optional<Quote> quote() {
    return Optional.ofNullable(quote);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** What the customer is told in the same step. */
  Optional<String> line() {
    return Optional.ofNullable(line);
  }
}
