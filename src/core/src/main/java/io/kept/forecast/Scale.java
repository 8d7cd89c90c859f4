package io.kept.forecast;

import io.kept.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;

/** The kind of time in which issues age. */
public sealed interface Scale {
  /** Time on any clock. */
  Scale ELAPSED = new Elapsed();

  /** Open time of a calendar; another version of the calendar is another scale. */
  static Scale business(BusinessCalendar calendar) {
    return new Business(calendar);
  }

  /** Whole seconds of this time since a fixed origin, negative before it; it never decreases. */
  long at(Instant instant);

  /** The earliest instant by which so much of this time has passed since {@code from}. */
  Instant after(Instant from, Duration time);

  /** The clock on the wall. */
  record Elapsed() implements Scale {
    @Override
    public long at(Instant instant) {
      return instant.getEpochSecond();
    }

    @Override
    public Instant after(Instant from, Duration time) {
      return from.plus(time);
    }
  }

  /** The hours in which a desk is open. */
  record Business(BusinessCalendar calendar) implements Scale {
    private static final Instant ORIGIN = Instant.parse("2020-01-01T00:00:00Z");

    @Override
    public long at(Instant instant) {
      return instant.isBefore(ORIGIN)
          ? -calendar.between(instant, ORIGIN).toSeconds()
          : calendar.between(ORIGIN, instant).toSeconds();
    }

    @Override
    public Instant after(Instant from, Duration time) {
      return calendar.add(from, time);
    }
  }
}
