package io.kept.jira.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as Jira's REST writes them: {@code 2026-11-25T20:05:00.000+0100}. */
final class MachineTimes {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT);
  private static final DateTimeFormatter ANY_ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss[.SSS]][XXX][XX]", Locale.ROOT);

  private MachineTimes() {}

  /** With the offset that the zone has at that instant. */
  static String write(Instant instant, ZoneId zone) {
    return MILLISECONDS.format(instant.atZone(zone));
  }

  /** Empty when the text is no ISO date and time with an offset. */
  static Optional<Instant> read(String text) {
    try {
      return Optional.of(ANY_ISO.parse(text, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
