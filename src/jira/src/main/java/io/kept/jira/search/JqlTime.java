package io.kept.jira.search;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as it is written in JQL: a date such as {@code 2026-11-01}, a date with a time, {@code
 * now}, or a time from now such as {@code -30d} ({@code m}, {@code h}, {@code d} of 24 hours and
 * {@code w} of seven days).
 *
 * @param start where it begins
 * @param end the first instant that is not of it: of a date the start of the next day, else the
 *     start
 */
record JqlTime(Instant start, Instant end) {
  private static final DateTimeFormatter DAY = pattern("[uuuu-M-d][uuuu/M/d]");
  private static final DateTimeFormatter MINUTE = pattern("[uuuu-M-d H:m][uuuu/M/d H:m]");
  private static final Pattern FROM_NOW = Pattern.compile("([+-]?)(\\d{1,5})\\s*([mhdw])");

  /** The time in those words; none when they are no time. */
  static Optional<JqlTime> read(String words, Instant now, ZoneId zone) {
    String text = words.strip();
    return text.equalsIgnoreCase("now") || text.equalsIgnoreCase("now()")
        ? Optional.of(at(now))
        : fromNow(text, now).or(() -> onCalendar(text, zone));
  }

  private static Optional<JqlTime> fromNow(String text, Instant now) {
    Matcher matcher = FROM_NOW.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Duration length =
        unit(matcher.group(3).charAt(0)).multipliedBy(Long.parseLong(matcher.group(2)));
    return Optional.of(at(matcher.group(1).equals("-") ? now.minus(length) : now.plus(length)));
  }

  private static Duration unit(char letter) {
    return switch (letter) {
      case 'm' -> Duration.ofMinutes(1);
      case 'h' -> Duration.ofHours(1);
      case 'd' -> Duration.ofDays(1);
      default -> Duration.ofDays(7);
    };
  }

  private static Optional<JqlTime> onCalendar(String text, ZoneId zone) {
    try {
      if (text.indexOf(':') >= 0) {
        return Optional.of(at(LocalDateTime.parse(text, MINUTE).atZone(zone).toInstant()));
      }
      LocalDate day = LocalDate.parse(text, DAY);
      return Optional.of(new JqlTime(midnight(day, zone), midnight(day.plusDays(1), zone)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static JqlTime at(Instant instant) {
    return new JqlTime(instant, instant);
  }

  private static Instant midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }
}
