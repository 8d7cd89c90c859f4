package io.kept.benchmarks;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A calendar with its index over ten years: three times open a day, thirty holidays a year. */
@State(Scope.Benchmark)
public class Build {

  private final List<Holiday> holidays =
      IntStream.range(0, 300)
          .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(12L * i))
          .map(date -> Holiday.allDay(date, "Holiday"))
          .toList();

  @Benchmark
  public BusinessCalendar build() {
    return BusinessCalendar.in(Work.ZONE)
        .openDaily("08:00-12:00", "13:00-17:00", "18:00-20:00")
        .closedOn(holidays)
        .build()
        .indexed(LocalDate.of(2024, 1, 1), LocalDate.of(2034, 1, 1));
  }
}
