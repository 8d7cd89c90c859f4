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

  public PromisedBy(Quote quote, Optional<String> reason) {
    super(quote.promisedBy().toEpochMilli());
    this.quote = quote;
    this.reason = reason.orElse(null);
  }

  /** Empty after serialisation. */
  Optional<Quote> quote() {
    return Optional.ofNullable(quote);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
