package io.kept.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When somebody wants the kept rate by mail: once a week, on their wall clock.
 *
 * @param project the project's id; empty for all that they manage
 */
public record Weekly(DayOfWeek day, LocalTime at, Optional<Long> project) {

  /** The week of an instant on the wall clock of a zone, by its Monday. */
  public static LocalDate week(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * When their next one comes: after an instant, in a week that has not had one. A local time that
   * does not exist on a day is the first one after it.
   *
   * @param last the week of the last one, by its Monday in their zone
   */
  public Instant next(ZoneId zone, Instant after, Optional<LocalDate> last) {
    LocalDate present = week(after, zone);
    LocalDate first =
        last.filter(sent -> !sent.isBefore(present)).map(sent -> sent.plusWeeks(1)).orElse(present);
    Instant earliest = in(first, zone);
    return earliest.isAfter(after) ? earliest : in(first.plusWeeks(1), zone);
  }

  private Instant in(LocalDate monday, ZoneId zone) {
    return monday.with(TemporalAdjusters.nextOrSame(day)).atTime(at).atZone(zone).toInstant();
  }
}
