package io.kept.jira.wording;

import io.kept.policy.Policy;
import io.kept.quote.QuoteReader;
import io.kept.quote.Reading;
import java.time.InstantSource;
import java.time.ZoneId;

/** Reads words said now, on the calendar of the desk. */
public class Quotes {
  private final QuoteReader reader;
  private final InstantSource clock;

  public Quotes(Policy policy, InstantSource clock) {
    this.reader = new QuoteReader(policy.calendar());
    this.clock = clock;
  }

  public Reading read(String words, ZoneId zone) {
    return reader.read(words, clock.instant(), zone);
  }
}
