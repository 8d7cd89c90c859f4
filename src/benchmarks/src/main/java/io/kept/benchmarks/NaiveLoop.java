package io.kept.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;

/** What one would write with java.time in an hour: day after day. */
final class NaiveLoop implements Contender {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final Set<LocalDate> holidays = new HashSet<>(Work.holidays());

  @Override
  public Instant add(Instant from, Duration openTime) {
    ZonedDateTime reached = from.atZone(Work.ZONE);
    Duration left = openTime;
    while (true) {
      LocalDate date = reached.toLocalDate();
      if (isOpen(date)) {
        ZonedDateTime opens = date.atTime(OPENS).atZone(Work.ZONE);
        ZonedDateTime start = reached.isBefore(opens) ? opens : reached;
        Duration rest = Duration.between(start, date.atTime(CLOSES).atZone(Work.ZONE));
        if (left.compareTo(rest) <= 0) {
          return start.plus(left).toInstant();
        }
        left = rest.isNegative() ? left : left.minus(rest);
      }
      reached = date.plusDays(1).atStartOfDay(Work.ZONE);
    }
  }

  @Override
  public Duration between(Instant from, Instant until) {
    Duration total = Duration.ZERO;
    LocalDate last = LocalDate.ofInstant(until, Work.ZONE);
    for (LocalDate date = LocalDate.ofInstant(from, Work.ZONE); !date.isAfter(last); ) {
      if (isOpen(date)) {
        Instant opens = later(from, date.atTime(OPENS).atZone(Work.ZONE).toInstant());
        Instant closes = date.atTime(CLOSES).atZone(Work.ZONE).toInstant();
        Instant end = until.isBefore(closes) ? until : closes;
        total = opens.isBefore(end) ? total.plus(Duration.between(opens, end)) : total;
      }
      date = date.plusDays(1);
    }
    return total;
  }

  private boolean isOpen(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(date);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
