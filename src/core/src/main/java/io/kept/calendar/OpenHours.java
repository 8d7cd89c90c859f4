package io.kept.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * Opening hours on a wall clock, half-open: {@code [opens, closes)}. They belong to the date on
 * which they open, also when they close on the next one.
 *
 * @param opens the first open moment
 * @param closes the first moment no longer open: on the same day when later than {@code opens},
 *     otherwise on the next; midnight is 24:00, the end of the same day
 */
public record OpenHours(LocalTime opens, LocalTime closes) {

  private static final int DAY = 24 * 3600;

  /**
   * @throws IllegalArgumentException when they are empty, or a time is not a whole minute
   */
  public OpenHours {
    refuseSeconds(opens);
    refuseSeconds(closes);
    if (opens.equals(closes) && !closes.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException(
          "Opening hours must close after they open, but " + opens + " to " + closes + " do not.");
    }
  }

  /**
   * Hours of one day, from {@code opens} until {@code closes}, where midnight means 24:00.
   *
   * @throws IllegalArgumentException when they close before they open, are empty, or a time is not
   *     a whole minute
   */
  public static OpenHours of(LocalTime opens, LocalTime closes) {
    if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
      throw new IllegalArgumentException(
          "Opening hours must close after they open, but " + opens + " to " + closes + " do not.");
    }
    return new OpenHours(opens, closes);
  }

  /**
   * A shift from {@code opens} until {@code closes} on the next day, less than 24 hours later.
   *
   * @throws IllegalArgumentException when it lasts longer, or a time is not a whole minute
   */
  public static OpenHours overnight(LocalTime opens, LocalTime closes) {
    if (!closes.isBefore(opens)) {
      throw new IllegalArgumentException(
          "A shift ends within 24 hours, but "
              + (opens + " to " + closes)
              + " on the next day does not.");
    }
    return new OpenHours(opens, closes);
  }

  /**
   * Hours as {@link #toString()} writes them: {@code 09:00-17:00}, {@code 18:00-24:00}, and {@code
   * 22:00-06:00} for a shift until the next day.
   *
   * @throws IllegalArgumentException when the text is anything else
   */
  public static OpenHours parse(String text) {
    String[] ends = text.strip().split("-", -1);
    try {
      if (ends.length == 2) {
        return new OpenHours(LocalTime.parse(ends[0]), LocalTime.parse(midnight(ends[1])));
      }
    } catch (DateTimeParseException unreadable) {
      // refused below, like every other text
    }
    throw new IllegalArgumentException(
        "Opening hours read like 09:00-17:00 or 18:00-24:00, not \"" + text + "\".");
  }

  @Override
  public String toString() {
    return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes);
  }

  /** Seconds from the beginning of their date. */
  int opening() {
    return opens.toSecondOfDay();
  }

  /** Seconds from the beginning of their date, more than a day's when they close on the next. */
  int closing() {
    return closes.toSecondOfDay() + (closes.isAfter(opens) ? 0 : DAY);
  }

  boolean closeOnTheNextDate() {
    return closing() >= DAY;
  }

  boolean closesAfter(LocalTime time) {
    return closing() > time.toSecondOfDay();
  }

  OpenHours from(LocalTime earliest) {
    return opens.isBefore(earliest) ? new OpenHours(earliest, closes) : this;
  }

  OpenHours until(LocalTime latest) {
    return closesAfter(latest) ? new OpenHours(opens, latest) : this;
  }

  private static String midnight(String time) {
    return time.equals("24:00") ? "00:00" : time;
  }

  private static void refuseSeconds(LocalTime time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException(
          "Opening hours are whole minutes, and the end of a day is 24:00, not " + time + ".");
    }
  }
}
