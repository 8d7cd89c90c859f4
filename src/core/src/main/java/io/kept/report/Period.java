package io.kept.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from one on and before another.
 *
 * @param from the first day
 * @param until the first day that is no longer of it
 */
public record Period(LocalDate from, LocalDate until) {
  /**
   * @throws IllegalArgumentException when it has no day
   */
  public Period {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("No day is from " + from + " on and before " + until + ".");
    }
  }

  /** The week of a day and those before it, so many in all, each from Monday on. */
  public static Period weeksUntil(LocalDate day, int weeks) {
    LocalDate until = Weeks.monday(day).plusWeeks(1);
    return new Period(until.minusWeeks(weeks), until);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** Its first instant on the wall clock of a zone. */
  public Instant start(ZoneId zone) {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The first instant after it on the wall clock of a zone. */
  public Instant end(ZoneId zone) {
    return until.atStartOfDay(zone).toInstant();
  }

  /** Its parts week by week, the first first; of those at its edges what is inside. */
  public List<Period> byWeek() {
    List<Period> parts = new ArrayList<>();
    LocalDate next = from;
    while (next.isBefore(until)) {
      LocalDate monday = next.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      LocalDate end = monday.isBefore(until) ? monday : until;
      parts.add(new Period(next, end));
      next = end;
    }
    return parts;
  }

  /** Whether it is one whole week from Monday on. */
  public boolean isWeek() {
    return Weeks.monday(from).equals(from) && from.plusWeeks(1).equals(until);
  }
}
