package io.kept.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which nobody can honestly promise more than news.
 *
 * @param until the first instant at which it is over; empty while nobody knows
 * @param reason why, shown to whoever wants to promise
 */
public record Incident(Optional<Instant> until, String reason) {

  /**
   * @throws IllegalArgumentException when the reason is blank, longer than 100 characters or not on
   *     one line
   */
  public Incident {
    reason = reason.strip();
    if (!Phrase.isLine(reason)) {
      throw new IllegalArgumentException(
          "An incident needs a reason on one line, which agents will read.");
    }
  }

  boolean lastsAt(Instant now) {
    return until.map(now::isBefore).orElse(true);
  }
}
