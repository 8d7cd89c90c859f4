package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The instants at which a clock on the wall shows a time. A time that the clock skips is the
 * instant of the skip; a time that it shows twice has a first and a last instant.
 */
final class WallClock {

  private WallClock() {}

  static Instant first(LocalDateTime shown, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
    return offsets.isEmpty() ? skip(shown, zone) : shown.toInstant(offsets.get(0));
  }

  static Instant last(LocalDateTime shown, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
    return offsets.isEmpty() ? skip(shown, zone) : shown.toInstant(offsets.get(offsets.size() - 1));
  }

  private static Instant skip(LocalDateTime shown, ZoneId zone) {
    return zone.getRules().getTransition(shown).getInstant();
  }
}
