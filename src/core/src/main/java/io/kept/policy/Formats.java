package io.kept.policy;

import io.kept.policy.Speech.Mode;
import io.kept.quote.Elapsed;
import io.kept.quote.Meaning;
import io.kept.quote.Reading;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the values of a policy are entered. */
final class Formats {

  /** {@code 25}: percent, decimals allowed. */
  static final Format<Double> SHARE =
      new Format<>(Formats::share, Formats::percent, Wrong.NOT_A_SHARE, "25");

  /** {@code 5m}, {@code 1d 4h}: elapsed time, as in quotes. */
  static final Format<Duration> SPAN =
      new Format<>(
          Formats::span, span -> new Elapsed(span).canonical(), Wrong.NOT_A_SPAN, "20m, 4h, 1d");

  /** {@code auto} or {@code draft}. */
  static final Format<Mode> MODE =
      new Format<>(Formats::mode, Formats::lower, Wrong.NOT_A_MODE, "auto, draft");

  /** {@code en, de-AT}. */
  static final Format<List<Locale>> LANGUAGES =
      new Format<>(Formats::languages, Formats::tags, Wrong.NOT_LANGUAGES, "en, de");

  static final Format<Integer> TRIES =
      new Format<>(Formats::tries, String::valueOf, Wrong.NOT_TRIES, "2");

  /** Any words on one line. */
  static final Format<String> LINE =
      new Format<>(
          text -> Optional.of(text).filter(Phrase::isLine),
          Function.identity(),
          Wrong.NOT_A_LINE,
          Formats::shortened);

  /** The words of a ready-made quote. */
  static final Format<String> QUOTE =
      new Format<>(
          text -> LINE.read().apply(text).filter(line -> ReadyQuote.meaning(line).isPresent()),
          Function.identity(),
          Wrong.NOT_A_QUOTE,
          Formats::nearestQuote);

  static final Format<String> KEY =
      new Format<>(
          text -> Optional.of(text).filter(Cause::isKey),
          Function.identity(),
          Wrong.NOT_A_KEY,
          Formats::nearestKey);

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Formats() {}

  /** {@code 2026-11-23T14:00}, read on the wall clock of a zone where it has no offset. */
  static Format<Instant> time(ZoneId zone) {
    return new Format<>(
        text -> time(text, zone), Instant::toString, Wrong.NOT_A_TIME, "2026-12-01 17:00");
  }

  private static Optional<Double> share(String text) {
    try {
      double share = new BigDecimal(text.replace(',', '.')).movePointLeft(2).doubleValue();
      return Optional.of(share).filter(Lead::isShare);
    } catch (ArithmeticException | NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static Optional<Duration> span(String text) {
    Optional<Meaning> meaning = ReadyQuote.meaning(text);
    return meaning.filter(Elapsed.class::isInstance).map(it -> ((Elapsed) it).time());
  }

  private static Optional<Mode> mode(String text) {
    return Arrays.stream(Mode.values()).filter(mode -> lower(mode).equals(text)).findFirst();
  }

  private static String lower(Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<List<Locale>> languages(String text) {
    try {
      List<Locale> languages = COMMA.splitAsStream(text).map(Formats::language).toList();
      return Optional.of(languages).filter(Speech::areLanguages);
    } catch (IllformedLocaleException notALanguage) {
      return Optional.empty();
    }
  }

  private static Locale language(String tag) {
    return new Locale.Builder().setLanguageTag(tag).build();
  }

  private static String tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
  }

  private static Optional<Integer> tries(String text) {
    return text.matches("[1-" + Limits.MOST_TRIES + "]")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static Optional<Instant> time(String text, ZoneId zone) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text.replaceFirst(" +", "T"), ZonedDateTime::from, LocalDateTime::from);
      return Optional.of(
          time instanceof LocalDateTime local
              ? local.atZone(zone).toInstant()
              : Instant.from(time));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    String line = text.isEmpty() ? "Waiting for others" : text.replaceAll("\\p{Cntrl}+", " ");
    return line.substring(0, Math.min(line.length(), Phrase.MOST_CHARACTERS)).strip();
  }

  private static String nearestQuote(String text) {
    return ReadyQuote.read(text) instanceof Reading.Refused refused ? refused.example() : "20m";
  }

  private static String nearestKey(String text) {
    String key = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    key = key.substring(0, Math.min(key.length(), 30)).replaceAll("^-+|-+$", "");
    return key.isEmpty() ? "late" : key;
  }
}
