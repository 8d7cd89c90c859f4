package io.kept.policy;

import io.kept.calendar.BusinessCalendar;
import io.kept.quote.Meaning;
import io.kept.quote.QuoteReader;
import io.kept.quote.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A quote to be chosen instead of typed: it means the same in every language, and something on
 * every day.
 *
 * @param words what an agent would type
 */
public record ReadyQuote(Phrase words) {
  private static final QuoteReader READER =
      new QuoteReader(BusinessCalendar.officeHours(ZoneOffset.UTC));

  /** A Monday at midnight: the hours of its day lie ahead, and every date of today is past. */
  private static final Instant FAR_MONDAY = Instant.parse("2100-01-04T00:00:00Z");

  /**
   * @throws IllegalArgumentException when some words are no quote, or they differ in what they mean
   */
  public ReadyQuote {
    if (words.all().anyMatch(text -> meaning(text).isEmpty())) {
      throw new IllegalArgumentException("These are not all quotes: " + words + ".");
    }
    if (words.all().map(ReadyQuote::meaning).distinct().count() > 1) {
      throw new IllegalArgumentException("These do not mean the same: " + words + ".");
    }
  }

  /** The same words in every language. */
  public static ReadyQuote of(String words) {
    return new ReadyQuote(Phrase.of(words));
  }

  static Optional<Meaning> meaning(String text) {
    return read(text) instanceof Reading.Understood understood
        ? Optional.of(understood.meaning())
        : Optional.empty();
  }

  static Reading read(String text) {
    return READER.read(text, FAR_MONDAY, ZoneOffset.UTC);
  }
}
