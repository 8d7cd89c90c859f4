package io.kept.quote;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reads quotes in English and German.
 *
 * <p>The language is specified in {@code docs/quotes.md}: elapsed time ({@code 20m}, {@code in half
 * an hour}), business time ({@code 2bd 4bh}, {@code 2 Werktage}), a clock ({@code 17:00}, {@code
 * bis 17 Uhr}), a day ({@code Friday}, {@code 1.12.}) that ends at its closing time, both ({@code
 * tomorrow noon}), the end of a week, and ISO 8601.
 *
 * <p>Case and extra spaces mean nothing; of several readings the longest wins. Seconds are cut, and
 * turnarounds count from the minute in which they were said. Immutable and safe to share between
 * threads.
 */
public final class QuoteReader {

  private static final int MOST_CHARACTERS = 100;

  private final BusinessCalendar calendar;

  /** A reader that counts business time on {@code calendar}. */
  public QuoteReader(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * Reads words said at an instant. No words make it throw: what is not a quote comes back refused.
   *
   * @param words at most 100 characters, surrounding spaces not counted
   * @param saidAt when they were said; what they mean is later, by at most ten years
   * @param zone the zone on whose wall clock days and clock words are read
   */
  public Reading read(String words, Instant saidAt, ZoneId zone) {
    if (words.strip().length() > MOST_CHARACTERS) {
      int first = words.length() - words.stripLeading().length();
      return new Reading.Refused(Refusal.TOO_LONG, first + MOST_CHARACTERS, Examples.ELAPSED);
    }
    return read(words, new Said(saidAt, zone, calendar));
  }

  private static Reading read(String text, Said said) {
    Words words = new Words(text);
    Optional<Meaning> meaning = Grammar.QUOTE.read(words);
    return meaning.isPresent() && words.isRead()
        ? judge(text, meaning.get(), said)
        : new Reading.Refused(why(text), words.position(), Examples.near(text));
  }

  private static Refusal why(String text) {
    if (new Words(text).isRead()) {
      return Refusal.EMPTY;
    }
    return Doubts.isAbout(text) ? Refusal.AMBIGUOUS : Refusal.NOT_UNDERSTOOD;
  }

  private static Reading judge(String text, Meaning meaning, Said said) {
    int end = text.stripTrailing().length();
    Moment moment = meaning.from(said);
    if (!moment.isAfter(said.at())) {
      LocalTime time =
          LocalTime.ofInstant(moment.at(), said.zone()).truncatedTo(ChronoUnit.MINUTES);
      return new Reading.Refused(Refusal.IN_THE_PAST, end, Examples.near(text, time));
    }
    if (moment.isAfter(said.limit())) {
      return new Reading.Refused(Refusal.TOO_FAR, end, Examples.near(text));
    }
    Quote quote = new Quote(text, moment.at(), said.zone(), moment.shift());
    return new Reading.Understood(quote, meaning);
  }
}
