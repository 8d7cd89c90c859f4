package io.kept.calendar;

/**
 * The open seconds of a calendar, numbered from 0 at the beginning of the {@link Range}. All of
 * business time comes down to these two questions, since hours begin and end on whole seconds.
 */
interface OpenSeconds {

  /** How many open seconds have begun before {@code second}, which lies in the range. */
  long before(long second);

  /**
   * The second that has this number: the latest one before which {@code number} have begun.
   *
   * @throws OutsideCalendarException when it lies outside the range
   */
  long startOf(long number);
}
