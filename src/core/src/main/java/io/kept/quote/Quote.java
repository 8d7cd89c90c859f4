package io.kept.quote;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What was said and what it means.
 *
 * @param words the agent's own words, trimmed and never blank
 * @param promisedBy the instant they mean, a whole minute of UTC
 * @param zone the zone on whose wall clock they were read
 * @param shift what the clock change of that day did to the local time that was said
 */
public record Quote(String words, Instant promisedBy, ZoneId zone, Shift shift) {

  /**
   * Trims the words.
   *
   * @throws IllegalArgumentException when the words are blank or the instant is no whole minute
   */
  public Quote {
    words = words.strip();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A quote needs words, but these are blank.");
    }
    if (!promisedBy.equals(promisedBy.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException(
          "A promise is by a whole minute, but " + promisedBy + " is not one.");
    }
  }
}
