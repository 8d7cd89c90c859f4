package io.kept.policy;

import java.util.Optional;

/**
 * What may not be promised.
 *
 * @param tries how many quotes one promise has; more need the right to manage promises
 * @param incident while it lasts, only news may be promised
 */
public record Limits(int tries, Optional<Incident> incident) {
  /** The most tries a policy can give; whoever needs more does not want a limit. */
  public static final int MOST_TRIES = 9;

  /** Two tries, no incident. */
  public static final Limits STANDARD = new Limits(2, Optional.empty());

  /**
   * @throws IllegalArgumentException when there is no try, or more than {@link #MOST_TRIES}
   */
  public Limits {
    if (tries < 1 || tries > MOST_TRIES) {
      throw new IllegalArgumentException(
          "A promise has 1 to " + MOST_TRIES + " tries, not " + tries + ".");
    }
  }
}
