package io.kept.calendar;

import java.time.DateTimeException;

/** Business time was asked for outside the years in which it is counted, 1900 to 2199. */
public final class OutsideCalendarException extends DateTimeException {

  OutsideCalendarException(Object what) {
    super("Business time is counted from 1900 to 2199, and " + what + " lies outside.");
  }
}
