package io.kept.quote;

import static io.kept.quote.Rule.longestOf;
import static io.kept.quote.Rule.named;
import static io.kept.quote.Rule.say;
import static io.kept.quote.Rule.sign;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The part of the grammar that counts: {@code 1h 30m}, {@code half an hour}, {@code 2bd 4bh}. */
final class Amounts {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Vocabulary<Integer> NUMBERS =
      Vocabulary.of(
          Map.of(
              1, "a, an, one, ein, eine, einem, einen, einer",
              2, "two, zwei",
              3, "three, drei",
              4, "four, vier",
              5, "five, fünf",
              6, "six, sechs",
              8, "eight, acht",
              10, "ten, zehn",
              12, "twelve, zwölf"));

  private static final String HOURS = "h, hr, hrs, hour, hours, std, stunde, stunden";

  private static final Vocabulary<Duration> ELAPSED_UNITS =
      Vocabulary.of(
          Map.of(
              MINUTE, "m, min, mins, minute, minutes, minuten",
              HOUR, HOURS,
              DAY, "d, day, days, tag, tage, tagen",
              WEEK, "w, week, weeks, woche, wochen"));

  private static final Vocabulary<Duration> ELAPSED_PHRASES =
      Vocabulary.of(
          Map.of(
              Duration.ofMinutes(15),
                  "quarter of an hour, a quarter of an hour, viertelstunde, eine viertelstunde,"
                      + " einer viertelstunde",
              Duration.ofMinutes(30),
                  "half an hour, half hour, a half hour, halbe stunde, halben stunde,"
                      + " eine halbe stunde, einer halben stunde",
              Duration.ofMinutes(45), "dreiviertelstunde, einer dreiviertelstunde",
              Duration.ofMinutes(90),
                  "an hour and a half, one and a half hours, anderthalb stunden,"
                      + " eineinhalb stunden"));

  static final Vocabulary<OpenTime> OPEN_UNITS =
      Vocabulary.of(
          Map.of(
              new OpenTime(1, 0),
                  "bd, business day, business days, working day, working days, werktag, werktage,"
                      + " werktagen, arbeitstag, arbeitstage, arbeitstagen, geschäftstag,"
                      + " geschäftstage, geschäftstagen",
              new OpenTime(0, 1),
                  "bh, business hour, business hours, working hour, working hours,"
                      + " arbeitsstunde, arbeitsstunden, geschäftsstunde, geschäftsstunden"));

  private static final Rule<Integer> COUNT = longestOf(Words::count, named(NUMBERS));

  private static final Rule<Boolean> ABBREVIATED = sign(".");
  private static final Rule<Boolean> NOTHING = words -> Optional.empty();
  private static final Rule<Boolean> AND = say(",, and, und");

  private static final Rule<Duration> AMOUNT =
      longestOf(named(ELAPSED_PHRASES), counted(ELAPSED_UNITS), decimal().then(say(HOURS)));

  private static final Rule<Duration> PERIOD =
      longestOf(
          say("p").before(counted(DAY, "d", WEEK, "w").summed(NOTHING, Duration::plus)),
          say("pt").before(counted(HOUR, "h", MINUTE, "m").summed(NOTHING, Duration::plus)),
          say("p")
              .before(counted(DAY, "dt", WEEK, "wt"))
              .and(
                  counted(HOUR, "h", MINUTE, "m").summed(NOTHING, Duration::plus), Duration::plus));

  static final Rule<Meaning> ELAPSED =
      longestOf(PERIOD, AMOUNT.then(ABBREVIATED.maybe()).summed(AND, Duration::plus))
          .as(Elapsed::new);

  static final Rule<Meaning> OPEN_TIME =
      COUNT
          .and(named(OPEN_UNITS), (count, unit) -> unit.times(count))
          .summed(AND, OpenTime::plus)
          .as(time -> time);

  private Amounts() {}

  private static Rule<Duration> counted(Vocabulary<Duration> units) {
    return COUNT.and(named(units), (count, unit) -> unit.multipliedBy(count));
  }

  private static Rule<Duration> counted(
      Duration one, String itsName, Duration other, String otherName) {
    return counted(Vocabulary.of(Map.of(one, itsName, other, otherName)));
  }

  /** Hours with a point or a German comma: {@code 1.5}, {@code 0,25}. */
  private static Rule<Duration> decimal() {
    Rule<Integer> whole = Words::count;
    return whole
        .then(longestOf(sign("."), sign(",")))
        .and(Words::digits, (hours, digits) -> HOUR.multipliedBy(hours).plus(ofHour(digits)));
  }

  private static Duration ofHour(String digits) {
    String most = digits.substring(0, Math.min(digits.length(), 9));
    BigDecimal seconds = new BigDecimal("0." + most).multiply(BigDecimal.valueOf(HOUR.toSeconds()));
    return Duration.ofSeconds(seconds.longValue());
  }
}
