package io.kept.quote;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When and where words were said: what turns a meaning into an instant.
 *
 * @param zone on whose wall clock days and clock words are read
 * @param calendar on which business time counts
 */
public record Said(Instant at, ZoneId zone, BusinessCalendar calendar) {

  private static final int LIMIT_IN_YEARS = 10;

  /**
   * Turnarounds count from the minute that was shown when they were said. Cutting only their end
   * would turn 8 business hours, half a minute after opening, into the next morning.
   */
  Instant minute() {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }

  LocalDate today() {
    return LocalDate.ofInstant(at, zone);
  }

  Instant limit() {
    return at.atZone(zone).plusYears(LIMIT_IN_YEARS).toInstant();
  }
}
