package io.kept.jira.field;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people type them into the field: {@code 2026-11-23 17:00}, on a zone's wall clock. */
public final class LocalTimes {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private LocalTimes() {}

  public static String write(Instant instant, ZoneId zone) {
    return MINUTES.format(instant.atZone(zone));
  }
}
