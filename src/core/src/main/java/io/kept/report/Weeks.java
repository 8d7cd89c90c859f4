package io.kept.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Weeks from Monday on, on the wall clock of a zone. */
public record Weeks(ZoneId zone) {
  /** The Monday of the week in which an instant is. */
  public LocalDate monday(Instant at) {
    return monday(LocalDate.ofInstant(at, zone));
  }

  /** The Monday of the week of a day. */
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The week's first instant. */
  public Instant start(LocalDate monday) {
    return monday.atStartOfDay(zone).toInstant();
  }

  /** The first instant that is no longer in the week. */
  public Instant end(LocalDate monday) {
    return start(monday.plusWeeks(1));
  }
}
