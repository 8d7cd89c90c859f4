package io.kept.jira.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody wants the kept rate by mail, as it came.
 *
 * @param day such as MONDAY
 * @param time a local time such as 08:00; empty or missing when they want none
 * @param project a key; empty or missing for all that they manage
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record WeeklyBody(String day, String time, String project) {

  boolean isNone() {
    return typed(time).isEmpty();
  }

  Optional<DayOfWeek> weekDay() {
    String name = typed(day).toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values()).filter(it -> it.name().equals(name)).findFirst();
  }

  Optional<LocalTime> localTime() {
    try {
      return Optional.of(LocalTime.parse(typed(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<String> projectKey() {
    return Optional.of(typed(project)).filter(key -> !key.isEmpty());
  }

  private static String typed(String text) {
    return text == null ? "" : text.strip();
  }
}
