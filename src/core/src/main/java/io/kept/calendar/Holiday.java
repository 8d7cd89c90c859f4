package io.kept.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * A date on which some or all of the usual hours fall off: {@code [from, until)} on the wall clock.
 * It concerns the hours that open on its date: a shift that began the evening before runs to its
 * end, and the one that would begin on the evening of a whole holiday falls off altogether.
 *
 * @param date the date
 * @param name what people call it, not blank and without control characters
 * @param from the first closed moment
 * @param until the first moment open again; midnight when it stays closed
 */
public record Holiday(LocalDate date, String name, LocalTime from, LocalTime until) {

  /**
   * @throws IllegalArgumentException when it ends before it begins, a time is not a whole minute,
   *     or the name is blank or has control characters
   */
  public Holiday {
    OpenHours.of(from, until);
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("The holiday on " + date + " needs a name on one line.");
    }
  }

  /** Closed all day. */
  public static Holiday allDay(LocalDate date, String name) {
    return new Holiday(date, name, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  /** Closed from that time on. */
  public static Holiday closingAt(LocalDate date, LocalTime time, String name) {
    return new Holiday(date, name, time, LocalTime.MIDNIGHT);
  }

  /** Closed until that time. */
  public static Holiday openingAt(LocalDate date, LocalTime time, String name) {
    return new Holiday(date, name, LocalTime.MIDNIGHT, time);
  }

  /** What it leaves of hours that open on its date. */
  Stream<OpenHours> leaves(OpenHours hours) {
    boolean opensBefore = hours.opens().isBefore(from);
    boolean closesAfter = !until.equals(LocalTime.MIDNIGHT) && hours.closesAfter(until);
    return Stream.concat(
        opensBefore ? Stream.of(hours.until(from)) : Stream.empty(),
        closesAfter ? Stream.of(hours.from(until)) : Stream.empty());
  }
}
