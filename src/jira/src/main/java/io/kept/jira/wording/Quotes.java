package io.kept.jira.wording;

import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.quote.QuoteReader;
import io.kept.quote.Reading;
import java.time.InstantSource;
import java.time.ZoneId;

/** Reads words said now, on the calendar of the policy that is in force where they are said. */
public class Quotes {
  private static final long ANY_PROJECT = 0;

  private final Policies policies;
  private final InstantSource clock;

  public Quotes(Policies policies, InstantSource clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /** Where the project is known. */
  public Reading read(String words, ZoneId zone, long projectId, Kind kind) {
    QuoteReader reader = new QuoteReader(policies.of(projectId, kind).calendar());
    return reader.read(words, clock.instant(), zone);
  }

  /** Where no project is known: on the instance's own calendar for this kind. */
  public Reading read(String words, ZoneId zone, Kind kind) {
    return read(words, zone, ANY_PROJECT, kind);
  }
}
