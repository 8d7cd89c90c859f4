package io.kept.calendars;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The years for which holidays are asked, both inclusive.
 *
 * @param first from 1900 on
 * @param last until 2199, at most 49 years after the first
 */
public record Years(int first, int last) {

  /**
   * @throws IllegalArgumentException when they are in the wrong order, too many or out of bounds
   */
  public Years {
    if (first < 1900 || last > 2199 || last < first || last - first > 49) {
      throw new IllegalArgumentException(
          "Holidays are asked for 1 to 50 years from 1900 to 2199, not " + first + " to " + last);
    }
  }

  boolean have(LocalDate date) {
    return date.getYear() >= first && date.getYear() <= last;
  }

  boolean endBefore(LocalDate date) {
    return date.getYear() > last;
  }

  IntStream each() {
    return IntStream.rangeClosed(first, last);
  }
}
