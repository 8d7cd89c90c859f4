package io.kept.sandbox.api;

import io.kept.sandbox.user.UserZones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as Jira's REST writes them: {@code 2026-11-25T20:05:00.000+0100}. */
final class JiraTimes {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT);

  private JiraTimes() {}

  static String write(Instant instant) {
    return FORMAT.format(instant.atZone(UserZones.INSTANCE));
  }
}
