package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The years in which business time is counted, as seconds since 1970 in UTC: [FIRST, END). */
final class Range {

  static final long FIRST = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
  static final long END = Instant.parse("2200-01-01T00:00:00Z").getEpochSecond();

  private Range() {}

  /** The whole second in which an instant lies. */
  static long second(Instant at) {
    long second = at.getEpochSecond();
    if (second < FIRST || second >= END) {
      throw new OutsideCalendarException(at);
    }
    return second;
  }

  /**
   * @throws OutsideCalendarException when the year of the date is outside
   */
  static void check(LocalDate date) {
    if (date.getYear() < 1900 || date.getYear() >= 2200) {
      throw new OutsideCalendarException(date);
    }
  }

  /** Cuts a second to the range. */
  static long clamp(long second) {
    return Math.max(FIRST, Math.min(END, second));
  }
}
