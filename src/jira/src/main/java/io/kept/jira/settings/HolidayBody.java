package io.kept.jira.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** An iCalendar file as it was sent, and on whose wall clock it is read; either may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HolidayBody(String zone, String file) {
  /** The largest file, with room for what JSON escapes. */
  static final int MOST_CHARACTERS = 2_000_000;

  /** Empty when there is no such zone. */
  Optional<ZoneId> clock() {
    try {
      return Optional.ofNullable(zone).map(ZoneId::of);
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
