package io.kept.quote;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An instant, said with its offset: {@code 2026-12-01T17:00+01:00}.
 *
 * @param at a whole minute
 */
public record Exactly(Instant at) implements Meaning {

  /** Cuts the instant to the minute. */
  public Exactly {
    at = at.truncatedTo(ChronoUnit.MINUTES);
  }

  @Override
  public Moment from(Said said) {
    return Moment.of(at);
  }

  @Override
  public String canonical() {
    return at.toString();
  }

  @Override
  public String sentence() {
    return "At " + at + ".";
  }
}
