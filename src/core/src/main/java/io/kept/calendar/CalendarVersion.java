package io.kept.calendar;

/**
 * Which calendar, and which state of it: what a promise notes down to say under which hours it was
 * resolved. Two calendars with the same version have the same hours; whoever changes a calendar
 * gives it the {@link #next()} one.
 *
 * @param calendar what the calendar is called, on one line
 * @param number counts from 1
 */
public record CalendarVersion(String calendar, int number) {

  /** That of a calendar nobody has named. */
  public static final CalendarVersion UNNAMED = new CalendarVersion("Unnamed", 1);

  /**
   * @throws IllegalArgumentException when the name is blank or has control characters, or the
   *     number is not positive
   */
  public CalendarVersion {
    if (calendar.isBlank() || calendar.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A calendar needs a name on one line.");
    }
    if (number < 1) {
      throw new IllegalArgumentException("Versions count from 1, not from " + number + ".");
    }
  }

  /** The version after this one. */
  public CalendarVersion next() {
    return new CalendarVersion(calendar, Math.addExact(number, 1));
  }

  @Override
  public String toString() {
    return calendar + ", version " + number;
  }
}
