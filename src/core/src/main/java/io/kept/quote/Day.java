package io.kept.quote;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, waiting for the clock that is said with it. Days are those where it is said. */
public sealed interface Day {

  /** The clock on this day. */
  Moment at(Clock clock, Said said);

  /** The words that Kept itself would use; empty when no day is named. */
  String canonical();

  /** Neutral English. */
  String phrase();

  /** The day was not named. */
  record Unnamed() implements Day {

    @Override
    public Moment at(Clock clock, Said said) {
      return clock.soon(said);
    }

    @Override
    public String canonical() {
      return "";
    }

    @Override
    public String phrase() {
      return "on the current day";
    }
  }

  /**
   * {@code today}, {@code tomorrow}, {@code day after tomorrow}.
   *
   * @param days 0 to 2
   */
  record Ahead(int days) implements Day {

    private static final List<String> NAMES = List.of("today", "tomorrow", "day after tomorrow");

    @Override
    public Moment at(Clock clock, Said said) {
      return clock.on(said.today().plusDays(days), said);
    }

    @Override
    public String canonical() {
      return NAMES.get(days);
    }

    @Override
    public String phrase() {
      return canonical();
    }
  }

  /** {@code Friday}: the next such day, today only while the clock is still ahead. */
  record Coming(DayOfWeek weekday) implements Day {

    @Override
    public Moment at(Clock clock, Said said) {
      LocalDate date = said.today().with(nextOrSame(weekday));
      Moment soonest = clock.on(date, said);
      return soonest.isAfter(said.at()) ? soonest : clock.on(date.plusWeeks(1), said);
    }

    @Override
    public String canonical() {
      return weekday.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String phrase() {
      return "on the coming " + canonical();
    }
  }

  /** {@code next Friday}: that day of the next week from Monday to Sunday. */
  record OfNextWeek(DayOfWeek weekday) implements Day {

    @Override
    public Moment at(Clock clock, Said said) {
      LocalDate monday = said.today().with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1);
      return clock.on(monday.with(weekday), said);
    }

    @Override
    public String canonical() {
      return "next " + weekday.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String phrase() {
      return "on " + weekday.name().toLowerCase(Locale.ROOT) + " of next week";
    }
  }

  /** {@code 1 December}: the next such date, today only while the clock is still ahead. */
  record Yearly(MonthDay date) implements Day {

    // Eight years lie between two leap days at most.
    private static final int YEARS = 10;

    @Override
    public Moment at(Clock clock, Said said) {
      int year = said.today().getYear();
      List<Moment> moments =
          Stream.iterate(year, next -> next + 1)
              .limit(YEARS)
              .filter(date::isValidYear)
              .map(next -> clock.on(date.atYear(next), said))
              .toList();
      return moments.stream()
          .filter(moment -> moment.isAfter(said.at()))
          .findFirst()
          .orElse(moments.get(0));
    }

    @Override
    public String canonical() {
      return date.getDayOfMonth() + " " + date.getMonth().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String phrase() {
      return "on the next " + canonical();
    }
  }

  /** {@code 2026-12-01}. */
  record On(LocalDate date) implements Day {

    @Override
    public Moment at(Clock clock, Said said) {
      return clock.on(date, said);
    }

    @Override
    public String canonical() {
      return date.toString();
    }

    @Override
    public String phrase() {
      return "on " + date;
    }
  }
}
