package io.kept.benchmarks;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The work: Berlin, Monday to Friday 09:00 to 17:00, ten holidays a year from 2020 to 2039, and a
 * pseudo-random second from 2024 to 2027 that is another one for each call.
 */
@State(Scope.Thread)
public class Work {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final long FIRST = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
  private static final long SECONDS = 4 * 365 * 24 * 3600;
  private static final List<Integer> DAYS_OF_YEAR =
      List.of(1, 106, 107, 121, 144, 155, 276, 359, 360, 365);

  private long seed = 42;

  Instant moment() {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return Instant.ofEpochSecond(FIRST + (seed >>> 33) % SECONDS);
  }

  static List<LocalDate> holidays() {
    return IntStream.range(2020, 2040)
        .boxed()
        .flatMap(year -> DAYS_OF_YEAR.stream().map(day -> LocalDate.ofYearDay(year, day)))
        .toList();
  }

  /** The calendar, whose index has all of the work. */
  static BusinessCalendar calendar() {
    Stream<Holiday> closed = holidays().stream().map(date -> Holiday.allDay(date, "Holiday"));
    return BusinessCalendar.in(ZONE)
        .openOnWeekdays("09:00-17:00")
        .closedOn(closed.toList())
        .build()
        .indexed(LocalDate.of(2023, 1, 1), LocalDate.of(2033, 1, 1));
  }

  /** The same calendar, whose index is so far away that only its closed form is asked. */
  static BusinessCalendar closedForm() {
    return calendar().indexed(LocalDate.of(2100, 1, 1), LocalDate.of(2101, 1, 1));
  }
}
