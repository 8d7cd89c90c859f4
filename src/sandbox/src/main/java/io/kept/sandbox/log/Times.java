package io.kept.sandbox.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads times: {@code 2010-10-29 18:14:06} in a zone, or ISO with or without an offset. */
record Times(ZoneId zone) {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[ ]['T']HH:mm[:ss][.SSSSSS][.SSS][XXX]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * The instant that {@code text} means.
   *
   * @throws IllegalArgumentException when it means none
   */
  Instant read(String text) {
    try {
      TemporalAccessor read =
          FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
      return read instanceof LocalDateTime local
          ? local.atZone(zone).toInstant()
          : OffsetDateTime.from(read).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a time such as 2010-10-29 18:14:06.", e);
    }
  }
}
