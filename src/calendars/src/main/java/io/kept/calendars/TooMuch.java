package io.kept.calendars;

import io.kept.calendars.HolidayFile.Reason;
import io.kept.calendars.HolidayFile.Refused;

/** A file asks for more than is read. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Refused refused;

  TooMuch(Reason reason) {
    this(reason, "");
  }

  TooMuch(Reason reason, String event) {
    super(reason.name(), null, false, false);
    this.refused = new Refused(reason, event);
  }

  Refused refused() {
    return refused;
  }
}
