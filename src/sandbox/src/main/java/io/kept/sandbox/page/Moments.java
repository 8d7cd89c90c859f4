package io.kept.sandbox.page;

import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes instants as a user reads them. */
public record Moments(Locale locale, ZoneId zone) {
  public static Moments of(SandboxUser user) {
    return new Moments(user.locale(), user.zone());
  }

  /** An instant for people and for machines. */
  public record Moment(String text, String iso) {}

  public Moment show(Instant instant) {
    String text =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .format(instant.atZone(zone));
    return new Moment(text, instant.toString());
  }
}
