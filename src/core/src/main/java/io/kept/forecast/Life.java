package io.kept.forecast;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an issue, from its opening on.
 *
 * @param ending empty while it is open
 */
public record Life(long issueId, Issue issue, Optional<Ending> ending) {

  /** When and how an issue ceased to be open. */
  public record Ending(Instant at, End how) {}

  /** A life that has not ended. */
  public static Life open(long issueId, Issue issue) {
    return new Life(issueId, issue, Optional.empty());
  }

  /** The same issue, ended. */
  public Life ended(Instant at, End how) {
    return new Life(issueId, issue, Optional.of(new Ending(at, how)));
  }
}
