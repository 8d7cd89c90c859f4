package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Business time by watching a wall clock minute by minute for some days. It opens when the clock
 * first shows the opening or a later time; it closes when the clock shows the closing for the last
 * time or, where that is skipped, when it first shows a later one.
 */
final class MinuteOracle {

  private final Instant start;
  private final long[] shown;
  private final boolean[] open;

  MinuteOracle(Draft draft, Instant start, int minutes) {
    this.start = start;
    this.shown =
        IntStream.range(0, minutes)
            .mapToLong(minute -> shown(LocalDateTime.ofInstant(instant(minute), draft.zone())))
            .toArray();
    this.open = new boolean[minutes];
    LocalDate firstDate = LocalDate.ofInstant(start, draft.zone()).minusDays(2);
    LocalDate lastDate = LocalDate.ofInstant(instant(minutes), draft.zone()).plusDays(2);
    firstDate
        .datesUntil(lastDate)
        .forEach(date -> draft.minutes(date).forEach(stretch -> open(date, stretch)));
  }

  boolean isOpen(Instant at) {
    return open[minute(at)];
  }

  int openMinutes(Instant from, Instant until) {
    int count = 0;
    for (int i = minute(from); i < minute(until); i++) {
      count += open[i] ? 1 : 0;
    }
    return count;
  }

  /** The earliest instant by which so many minutes have been open, which must be in sight. */
  Instant add(Instant from, int openMinutes) {
    int reached = minute(from);
    for (int left = openMinutes; left > 0; reached++) {
      left -= open[reached] ? 1 : 0;
    }
    return instant(reached);
  }

  /** The latest instant from which so many minutes are open, which must be in sight. */
  Instant subtract(Instant until, int openMinutes) {
    int reached = minute(until);
    for (int left = openMinutes; left > 0; reached--) {
      left -= open[reached - 1] ? 1 : 0;
    }
    return instant(reached);
  }

  /** This minute or the next one that is open; empty when none is in sight. */
  Optional<Instant> nextOpening(Instant at) {
    return IntStream.range(minute(at), open.length)
        .filter(i -> open[i])
        .mapToObj(this::instant)
        .findFirst();
  }

  /** This minute or the last one that is open or just closing; empty when none is in sight. */
  Optional<Instant> lastOpenMoment(Instant at) {
    return IntStream.iterate(minute(at), i -> i > 0, i -> i - 1)
        .filter(i -> open[i] || open[i - 1])
        .mapToObj(this::instant)
        .findFirst();
  }

  private void open(LocalDate date, int[] stretch) {
    int opening = firstFrom(shown(date.atStartOfDay()) + stretch[0]);
    int closing = lastOrElsePast(shown(date.atStartOfDay()) + stretch[1]);
    if (opening < closing) {
      Arrays.fill(open, opening, closing, true);
    }
  }

  private int firstFrom(long time) {
    int i = 0;
    while (i < shown.length && shown[i] < time) {
      i++;
    }
    return i;
  }

  private int lastOrElsePast(long time) {
    for (int i = shown.length - 1; i >= 0; i--) {
      if (shown[i] == time) {
        return i;
      }
    }
    return firstFrom(time);
  }

  private static long shown(LocalDateTime wallClock) {
    return wallClock.toEpochSecond(ZoneOffset.UTC) / 60;
  }

  private Instant instant(int minute) {
    return start.plus(minute, ChronoUnit.MINUTES);
  }

  private int minute(Instant at) {
    return (int) ChronoUnit.MINUTES.between(start, at);
  }
}
