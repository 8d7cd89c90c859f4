package io.kept.quote;

import static io.kept.quote.Rule.longestOf;
import static io.kept.quote.Rule.named;
import static io.kept.quote.Rule.say;
import static io.kept.quote.Rule.sign;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** The part of the grammar that reads clocks: {@code 17:00}, {@code 5pm}, {@code 17 Uhr}. */
final class Clocks {

  /** The hour that twelve o'clock is in each half of the day. */
  private static final Vocabulary<Integer> HALVES =
      Vocabulary.of(Map.of(0, "am, a . m, a . m .", 12, "pm, p . m, p . m ."));

  private static final Vocabulary<Clock> NAMES =
      Vocabulary.of(
          Map.of(
              new Clock.At(LocalTime.NOON), "noon, midday, mittag, mittags, 12 uhr mittags",
              new Clock.Midnight(), "midnight, mitternacht",
              new Clock.Closing(),
                  "eod, end of day, end of the day, the end of the day, eob, end of business, cob,"
                      + " close of business, feierabend, ende des tages, tagesende,"
                      + " geschäftsschluss, dienstschluss"));

  private static final Rule<LocalTime> HOUR = hour();
  private static final Rule<Integer> MINUTE = words -> words.full(59);
  private static final Rule<Boolean> UHR = say("uhr");

  /** Seconds may be said, but a promise is by a whole minute. */
  private static final Rule<?> SECONDS =
      sign(":").before(MINUTE).then(sign(".").before(Words::count).maybe());

  static final Rule<LocalTime> DIGITAL =
      HOUR.then(sign(":")).and(MINUTE, LocalTime::withMinute).then(SECONDS.maybe());

  /** Needs to be told from a date: {@code 5.30} alone is neither. */
  private static final Rule<LocalTime> DOTTED =
      HOUR.then(sign(".")).and(MINUTE, LocalTime::withMinute);

  /** A bare number is no time. */
  static final Rule<LocalTime> TIME =
      longestOf(
          DIGITAL,
          DIGITAL.then(UHR),
          DOTTED.then(UHR),
          HOUR.then(UHR),
          HOUR.then(UHR).and(MINUTE.unless(Days.DAY_AND_MONTH), LocalTime::withMinute),
          longestOf(HOUR, DIGITAL, DOTTED).fitting(named(HALVES), Clocks::inHalf));

  static final Rule<Clock> CLOCK = longestOf(named(NAMES), TIME.as(Clock.At::new));

  private Clocks() {}

  private static Rule<LocalTime> hour() {
    Rule<Integer> number = words -> words.number(23);
    return number.as(hour -> LocalTime.of(hour, 0));
  }

  private static Optional<LocalTime> inHalf(LocalTime time, int twelve) {
    int hour = time.getHour();
    return hour < 1 || hour > 12
        ? Optional.empty()
        : Optional.of(time.withHour(hour % 12 + twelve));
  }
}
