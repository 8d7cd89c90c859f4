package io.kept.quote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

/** A moment of a day, before it is known which day is meant. */
public sealed interface Clock {

  /** The moment on a date; local times are those of the place where the words were said. */
  Moment on(LocalDate date, Said said);

  /** What it means when no day was named. */
  default Moment soon(Said said) {
    return on(said.today(), said);
  }

  /** The words that Kept itself would use. */
  String canonical();

  /** Neutral English, to follow "at". */
  String phrase();

  /**
   * A time on the wall clock.
   *
   * @param time in whole minutes
   */
  record At(LocalTime time) implements Clock {

    @Override
    public Moment on(LocalDate date, Said said) {
      return Moment.of(date.atTime(time), said.zone());
    }

    @Override
    public String canonical() {
      return time.toString();
    }

    @Override
    public String phrase() {
      return canonical();
    }
  }

  /** The end of the day on the wall clock: Friday midnight is the first instant of Saturday. */
  record Midnight() implements Clock {

    @Override
    public Moment on(LocalDate date, Said said) {
      return Moment.of(date.plusDays(1).atStartOfDay(), said.zone());
    }

    @Override
    public String canonical() {
      return "midnight";
    }

    @Override
    public String phrase() {
      return "midnight, its end";
    }
  }

  /** The closing time of the calendar; 17:00 on a day without hours. */
  record Closing() implements Clock {

    private static final LocalTime WHEN_CLOSED_ALL_DAY = LocalTime.of(17, 0);
    private static final int FURTHEST_IN_DAYS = 400;

    @Override
    public Moment on(LocalDate date, Said said) {
      return said.calendar()
          .closingOf(date)
          .map(Moment::of)
          .orElseGet(() -> Moment.of(date.atTime(WHEN_CLOSED_ALL_DAY), said.zone()));
    }

    /** The closing of the current open day, or of the next one when it has closed. */
    @Override
    public Moment soon(Said said) {
      LocalDate today = LocalDate.ofInstant(said.at(), said.calendar().zone());
      return Stream.iterate(today, date -> date.plusDays(1))
          .limit(FURTHEST_IN_DAYS)
          .flatMap(date -> said.calendar().closingOf(date).stream())
          .map(Moment::of)
          .filter(closing -> closing.isAfter(said.at()))
          .findFirst()
          .orElseGet(() -> on(said.today().plusDays(1), said));
    }

    @Override
    public String canonical() {
      return "eod";
    }

    @Override
    public String phrase() {
      return "closing time";
    }
  }
}
