package io.kept.jira.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;

/** A calendar as it was sent, in lines; it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CalendarBody(String hours) {
  /** As long as the holidays of a lifetime. */
  static final int MOST_CHARACTERS = 200_000;

  Optional<String> lines() {
    return Optional.ofNullable(hours).filter(text -> !text.isBlank());
  }
}
