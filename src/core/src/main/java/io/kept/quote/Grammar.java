package io.kept.quote;

import static io.kept.quote.Rule.longestOf;
import static io.kept.quote.Rule.named;
import static io.kept.quote.Rule.say;
import static io.kept.quote.Rule.sign;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The grammar of quotes, as it is specified in {@code docs/quotes.md}. */
final class Grammar {

  private static final Rule<?> WITHIN =
      say(
          "in, within, within the, within the next, in the next, innerhalb, innerhalb von,"
              + " innerhalb der nächsten, binnen, in den nächsten");

  private static final Rule<?> BY =
      say(
          "by, at, on, until, till, by the, on the, no later than, not later than, bis, bis zum,"
              + " bis zur, bis um, bis am, bis spätestens, bis spätestens um, bis spätestens am,"
              + " bis spätestens zum, spätestens, spätestens bis, spätestens bis zum,"
              + " spätestens um, spätestens am, spätestens zum, um, am, zum");

  /** Before five is by five, but before Friday is not by the end of Friday. */
  private static final Rule<?> BEFORE = longestOf(say("before, vor, before the"), BY);

  private static final Rule<?> COMMA = sign(",");

  private static final Rule<Meaning> DAY_AND_CLOCK =
      longestOf(
              Days.DAY.then(COMMA.maybe()).then(BEFORE.maybe()),
              Days.SHORT_DAY.then(COMMA.maybe()).then(say("um").maybe()))
          .and(Clocks.CLOCK, When::new);

  private static final Rule<Meaning> CLOCK_AND_DAY =
      Clocks.CLOCK.then(COMMA.maybe()).then(BY.maybe()).and(Days.DAY, Grammar::when);

  private static final Rule<Meaning> CLOCK =
      Clocks.CLOCK.as(clock -> new When(new Day.Unnamed(), clock));

  private static final Rule<Meaning> DAY = Days.DAY.as(day -> new When(day, new Clock.Closing()));

  private static final Rule<Meaning> WEEK =
      named(
              Vocabulary.of(
                  Map.of(
                      0,
                      "eow, end of week, end of the week, the end of the week, end of this week,"
                          + " the end of this week, ende der woche, ende dieser woche",
                      1,
                      "end of next week, the end of next week, ende nächster woche,"
                          + " ende der nächsten woche")))
          .as(EndOfWeek::new);

  private static final Rule<ZoneOffset> OFFSET =
      longestOf(say("z").as(utc -> ZoneOffset.UTC), offset("+", 1), offset("-", -1));

  private static final Rule<Meaning> EXACTLY =
      Days.ISO_DATE
          .then(say("t").maybe())
          .and(Clocks.TIME, LocalDateTime::of)
          .and(OFFSET, (local, offset) -> new Exactly(local.toInstant(offset)));

  private static final Rule<Meaning> ISO_LOCAL =
      Days.ISO_DATE
          .then(say("t"))
          .and(Clocks.TIME, (date, time) -> new When(new Day.On(date), new Clock.At(time)));

  static final Rule<Meaning> QUOTE =
      longestOf(
          WITHIN.maybe().before(longestOf(Amounts.ELAPSED, Amounts.OPEN_TIME)),
          BEFORE.maybe().before(longestOf(DAY_AND_CLOCK, CLOCK_AND_DAY, CLOCK)),
          BY.maybe().before(longestOf(DAY, WEEK, EXACTLY, ISO_LOCAL)));

  private Grammar() {}

  private static Meaning when(Clock clock, Day day) {
    return new When(day, clock);
  }

  /** {@code +01}, {@code +01:00}, {@code +0100}; as far as the world goes, 14 hours. */
  private static Rule<ZoneOffset> offset(String sign, int direction) {
    Rule<Integer> hours = words -> words.full(14);
    Rule<Integer> minutes = words -> words.full(59);
    Rule<Integer> compact = words -> words.full(1459);
    return sign(sign)
        .before(
            longestOf(
                hours.and(sign(":").before(minutes), (hour, minute) -> hour * 60 + minute),
                hours.as(hour -> hour * 60),
                compact.fitting(words -> Optional.of(true), (number, nothing) -> minutes(number))))
        .as(minute -> ZoneOffset.ofTotalSeconds(direction * minute * 60));
  }

  private static Optional<Integer> minutes(int compact) {
    int minute = compact % 100;
    return minute > 59 ? Optional.empty() : Optional.of(compact / 100 * 60 + minute);
  }
}
