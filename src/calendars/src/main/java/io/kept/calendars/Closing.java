package io.kept.calendars;

import io.kept.calendar.Holiday;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** An event on the wall clock: closed from {@code start} for so long. */
record Closing(String name, LocalDateTime start, Duration length) {

  Closing at(LocalDateTime otherStart) {
    return new Closing(name, otherStart, length);
  }

  /** A holiday on each date that it touches; none when it has no length. */
  Stream<Holiday> holidays() {
    LocalDateTime from = start.truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime until = wholeMinute(start.plus(length));
    return Stream.iterate(
            from.toLocalDate(),
            date -> date.atStartOfDay().isBefore(until),
            date -> date.plusDays(1))
        .filter(date -> from.isBefore(until))
        .map(date -> on(date, from, until));
  }

  private Holiday on(LocalDate date, LocalDateTime from, LocalDateTime until) {
    boolean begins = from.toLocalDate().equals(date);
    boolean ends = until.toLocalDate().equals(date);
    return new Holiday(
        date,
        name,
        begins ? from.toLocalTime() : LocalTime.MIDNIGHT,
        ends ? until.toLocalTime() : LocalTime.MIDNIGHT);
  }

  private static LocalDateTime wholeMinute(LocalDateTime time) {
    LocalDateTime cut = time.truncatedTo(ChronoUnit.MINUTES);
    return cut.equals(time) ? cut : cut.plusMinutes(1);
  }
}
