package io.kept.jira.snooze;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;

/** The body of a request to snooze, as it came: what is missing is nothing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SnoozeBody(int minutes) {
  Duration length() {
    return Duration.ofMinutes(minutes);
  }
}
