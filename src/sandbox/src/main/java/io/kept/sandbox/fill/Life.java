package io.kept.sandbox.fill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A promise from its first word to where it stands.
 *
 * @param number from 0; it names the issue, too
 * @param current the quote that counts
 * @param nextLook when the watch is to look at it; empty for never
 */
record Life(
    int number,
    Team team,
    String kind,
    Spoken current,
    Standing standing,
    List<Entry> ledger,
    Optional<Instant> nextLook) {

  /**
   * Who has to do with it.
   *
   * @param project from 0
   */
  record Team(int project, String maker, String holder, String customer) {}

  /** How it stands, as the promise's row says it. */
  record Standing(
      String state,
      int tries,
      int revision,
      Optional<Instant> fulfilledAt,
      Optional<Instant> withdrawnAt,
      Optional<String> cause) {}

  boolean isJudged() {
    return standing.state().equals("KEPT") || standing.state().equals("BROKEN");
  }
}
