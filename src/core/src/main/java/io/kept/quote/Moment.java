package io.kept.quote;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * A promised-by instant, and what the clock change of its day did to it.
 *
 * @param at a whole minute, because what is shown is what is judged
 */
public record Moment(Instant at, Shift shift) {

  /** Cuts the instant to the minute. */
  public Moment {
    at = at.truncatedTo(ChronoUnit.MINUTES);
  }

  static Moment of(Instant at) {
    return new Moment(at, Shift.NONE);
  }

  static Moment of(LocalDateTime shown, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(shown);
    if (change == null) {
      return of(shown.atZone(zone).toInstant());
    }
    return change.isGap()
        ? new Moment(change.getInstant(), Shift.SKIPPED)
        : new Moment(shown.toInstant(change.getOffsetBefore()), Shift.DOUBLED);
  }

  boolean isAfter(Instant other) {
    return at.isAfter(other);
  }
}
