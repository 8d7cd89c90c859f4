package io.kept.policy;

import io.kept.calendar.BusinessCalendar;
import java.util.List;
import java.util.Optional;

/** The calendars that policies can name, asked afresh each time. */
public interface Calendars {
  /** Means the calendar of the standard policy, so that none can be named so. */
  String STANDARD = "standard";

  /** The newest version of the calendar with this name. */
  Optional<BusinessCalendar> named(String name);

  /** The names of all, in alphabetical order. */
  List<String> names();
}
