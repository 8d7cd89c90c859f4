package io.kept.benchmarks;

import io.kept.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;

record Kept(BusinessCalendar calendar) implements Contender {

  @Override
  public Instant add(Instant from, Duration openTime) {
    return calendar.add(from, openTime);
  }

  @Override
  public Duration between(Instant from, Instant until) {
    return calendar.between(from, until);
  }
}
