package io.kept.quote;

import static io.kept.quote.Rule.longestOf;
import static io.kept.quote.Rule.named;
import static io.kept.quote.Rule.say;
import static io.kept.quote.Rule.sign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The part of the grammar that reads days: {@code tomorrow}, {@code Fri}, {@code 1.12.2026}. */
final class Days {

  private static final Vocabulary<Integer> AHEAD =
      Vocabulary.of(
          Map.of(
              0, "today, heute",
              1, "tomorrow, morgen",
              2, "day after tomorrow, the day after tomorrow, übermorgen"));

  static final Vocabulary<DayOfWeek> WEEKDAYS =
      Vocabulary.of(
          Map.of(
              DayOfWeek.MONDAY, "mon, monday, montag",
              DayOfWeek.TUESDAY, "tue, tues, tuesday, dienstag",
              DayOfWeek.WEDNESDAY, "wed, wednesday, mittwoch",
              DayOfWeek.THURSDAY, "thu, thur, thurs, thursday, donnerstag",
              DayOfWeek.FRIDAY, "fri, friday, freitag",
              DayOfWeek.SATURDAY, "sat, saturday, samstag, sonnabend",
              DayOfWeek.SUNDAY, "sun, sunday, sonntag"));

  /** Too much like other words (so, do) to be a day without a clock after them. */
  static final Vocabulary<DayOfWeek> SHORT_WEEKDAYS =
      Vocabulary.of(
          Map.of(
              DayOfWeek.MONDAY, "mo",
              DayOfWeek.TUESDAY, "di",
              DayOfWeek.WEDNESDAY, "mi",
              DayOfWeek.THURSDAY, "do",
              DayOfWeek.FRIDAY, "fr",
              DayOfWeek.SATURDAY, "sa",
              DayOfWeek.SUNDAY, "so"));

  static final Vocabulary<Month> MONTHS =
      Vocabulary.of(
          Map.ofEntries(
              Map.entry(Month.JANUARY, "january, jan, januar, jänner"),
              Map.entry(Month.FEBRUARY, "february, feb, februar"),
              Map.entry(Month.MARCH, "march, mar, märz, mär"),
              Map.entry(Month.APRIL, "april, apr"),
              Map.entry(Month.MAY, "may, mai"),
              Map.entry(Month.JUNE, "june, jun, juni"),
              Map.entry(Month.JULY, "july, jul, juli"),
              Map.entry(Month.AUGUST, "august, aug"),
              Map.entry(Month.SEPTEMBER, "september, sep, sept"),
              Map.entry(Month.OCTOBER, "october, oct, oktober, okt"),
              Map.entry(Month.NOVEMBER, "november, nov"),
              Map.entry(Month.DECEMBER, "december, dec, dezember, dez")));

  private static final Rule<Boolean> THIS =
      say("this, coming, this coming, diesen, diesem, dieser, kommenden, kommendem, kommender");
  private static final Rule<Boolean> NEXT = say("next, nächsten, nächstem, nächster");
  private static final Rule<Boolean> NEXT_WEEK = say("next week, nächste woche, nächster woche");

  private static final Rule<Day> WEEKDAY = THIS.maybe().before(named(WEEKDAYS)).as(Day.Coming::new);

  private static final Rule<Day> OF_NEXT_WEEK =
      longestOf(
              NEXT.before(named(WEEKDAYS)),
              named(WEEKDAYS).then(NEXT_WEEK),
              NEXT_WEEK.before(named(WEEKDAYS)))
          .as(Day.OfNextWeek::new);

  private static final Rule<Integer> DAY_OF_MONTH = words -> words.number(31);
  private static final Rule<Integer> MONTH_OF_YEAR = words -> words.number(12);
  private static final Rule<Integer> YEAR = words -> words.full(9999);
  private static final Rule<?> DOT = sign(".");
  private static final Rule<?> ORDINAL = say("st, nd, rd, th, ., st of, nd of, rd of, th of");

  static final Rule<MonthDay> DAY_AND_MONTH =
      longestOf(
          DAY_OF_MONTH.then(DOT).fitting(MONTH_OF_YEAR, Days::monthDay).then(DOT),
          DAY_OF_MONTH
              .then(ORDINAL.maybe())
              .fitting(named(MONTHS), (day, month) -> monthDay(day, month.getValue())),
          named(MONTHS)
              .then(DOT.maybe())
              .fitting(DAY_OF_MONTH, (month, day) -> monthDay(day, month.getValue()))
              .then(say("st, nd, rd, th").maybe()));

  static final Rule<LocalDate> ISO_DATE = isoDate();

  private static final Rule<Day> DATE =
      longestOf(
          ISO_DATE.as(Day.On::new),
          DAY_AND_MONTH
              .then(longestOf(sign("."), sign(",")).maybe())
              .fitting(YEAR, (date, year) -> date(year, date))
              .as(Day.On::new),
          DAY_AND_MONTH.as(Day.Yearly::new));

  static final Rule<Day> DAY =
      longestOf(named(AHEAD).as(Day.Ahead::new), WEEKDAY, OF_NEXT_WEEK, DATE);

  static final Rule<Day> SHORT_DAY = named(SHORT_WEEKDAYS).as(Day.Coming::new);

  private Days() {}

  private static Rule<LocalDate> isoDate() {
    Rule<Integer> month = words -> words.full(12);
    Rule<Integer> day = words -> words.full(31);
    return YEAR.then(sign("-"))
        .fitting(month.then(sign("-")), Days::yearMonth)
        .fitting(
            day,
            (start, number) ->
                start.isValidDay(number) ? Optional.of(start.atDay(number)) : Optional.empty());
  }

  private static Optional<YearMonth> yearMonth(int year, int month) {
    return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  private static Optional<MonthDay> monthDay(int day, int month) {
    return month == 0 || day == 0 || day > Month.of(month).maxLength()
        ? Optional.empty()
        : Optional.of(MonthDay.of(month, day));
  }

  private static Optional<LocalDate> date(int year, MonthDay date) {
    return date.isValidYear(year) ? Optional.of(date.atYear(year)) : Optional.empty();
  }
}
