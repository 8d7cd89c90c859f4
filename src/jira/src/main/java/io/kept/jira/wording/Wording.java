package io.kept.jira.wording;

import com.atlassian.sal.api.message.I18nResolver;
import io.kept.policy.Incident;
import io.kept.promise.Health;
import io.kept.quote.Quote;
import io.kept.quote.Reading;
import io.kept.quote.Shift;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Texts, times and durations as a reader sees them. */
public class Wording {
  private final I18nResolver texts;
  private final InstantSource clock;

  public Wording(I18nResolver texts, InstantSource clock) {
    this.texts = texts;
    this.clock = clock;
  }

  public String text(Reader reader, String key, Serializable... arguments) {
    return texts.getText(reader.locale(), key, arguments);
  }

  /** What a health is called. */
  public String health(Health health, Reader reader) {
    return text(reader, "kept.health." + lower(health));
  }

  /** A time with the day put as people put it: "20:05 today", "17:00 on Fri 27 Nov 2026". */
  public String at(Instant instant, Reader reader) {
    ZonedDateTime local = instant.atZone(reader.zone());
    LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
    String time = format("HH:mm", reader.locale(), local);
    long days = ChronoUnit.DAYS.between(today, local.toLocalDate());
    if (days == 0) {
      return text(reader, "kept.time.today", time);
    }
    if (days == 1) {
      return text(reader, "kept.time.tomorrow", time);
    }
    return dated(instant, reader);
  }

  /** A time with its date, for what is read on other days too: "20:05 on Mon 23 Nov 2026". */
  public String dated(Instant instant, Reader reader) {
    ZonedDateTime local = instant.atZone(reader.zone());
    String day = format(text(reader, "kept.time.day.pattern"), reader.locale(), local);
    return text(reader, "kept.time.day", format("HH:mm", reader.locale(), local), day);
  }

  /** What a quote means: "by 20:05 today, Europe/Berlin". */
  public String meaning(Quote quote, Reader reader) {
    String meaning =
        text(reader, "kept.quote.meaning", at(quote.promisedBy(), reader), reader.zone().getId());
    return quote.shift() == Shift.NONE
        ? meaning
        : meaning + " " + text(reader, "kept.quote.shift." + lower(quote.shift()));
  }

  /** Why words are no quote, with an example of what works. */
  public String refusal(Reading.Refused refused, Reader reader) {
    String example = refused.exampleIn(reader.locale());
    return text(reader, "kept.quote.refused." + lower(refused.why()), example);
  }

  /** Why nothing but news can be promised, and until when. */
  public String onlyNews(Incident incident, Reader reader) {
    return incident
        .until()
        .map(until -> at(until, reader))
        .map(until -> text(reader, "kept.quote.incident.until", incident.reason(), until))
        .orElseGet(() -> text(reader, "kept.quote.incident", incident.reason()));
  }

  /** A length of time in its two largest units: "2 h 5 min", "3 d 4 h"; whole minutes. */
  public String duration(Duration duration, Reader reader) {
    Duration length = duration.abs();
    if (length.toDays() > 0) {
      return text(reader, "kept.duration.days", length.toDays(), length.toHoursPart());
    }
    if (length.toHours() > 0) {
      return text(reader, "kept.duration.hours", length.toHours(), length.toMinutesPart());
    }
    return length.toMinutes() > 0
        ? text(reader, "kept.duration.minutes", length.toMinutes())
        : text(reader, "kept.duration.moment");
  }

  /** The length of time between now and an instant, on either side. */
  public String fromNow(Instant instant, Reader reader) {
    return duration(Duration.between(clock.instant(), instant), reader);
  }

  private static String format(String pattern, Locale locale, ZonedDateTime time) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(time);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
