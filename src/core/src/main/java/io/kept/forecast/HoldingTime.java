package io.kept.forecast;

import io.kept.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A time that would probably hold: round, while the desk is open, and by which {@link #SHARE} of
 * the comparable issues were done. All of this makes it later, never earlier.
 */
public final class HoldingTime {
  /** The share of promises for such a time that would hold, at least. */
  public static final double SHARE = 0.8;

  private static final Duration NEAR = Duration.ofHours(1);
  private static final long FINE = Duration.ofMinutes(5).toSeconds();
  private static final long COARSE = Duration.ofMinutes(15).toSeconds();

  private HoldingTime() {}

  /**
   * The next such time, in whole quarters of an hour of UTC, or five minutes when it is within the
   * hour; empty when the sample is small or shows none.
   */
  public static Optional<Instant> of(Outlook outlook, BusinessCalendar calendar) {
    Instant now = outlook.position().now();
    return Optional.of(outlook)
        .filter(it -> !it.isSmall())
        .flatMap(it -> it.heldBy(SHARE))
        .map(held -> round(held, now))
        .map(held -> calendar.isOpen(held) ? held : calendar.nextOpening(held));
  }

  private static Instant round(Instant held, Instant now) {
    long step = held.isBefore(now.plus(NEAR)) ? FINE : COARSE;
    Instant up = Instant.ofEpochSecond(-Math.floorDiv(-held.getEpochSecond(), step) * step);
    return up.isAfter(now) ? up : up.plusSeconds(step);
  }
}
