package io.kept.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class ManualClock implements InstantSource {
  private Instant now;

  public ManualClock(String now) {
    this.now = Instant.parse(now);
  }

  @Override
  public Instant instant() {
    return now;
  }

  public void moveTo(Instant instant) {
    now = instant;
  }

  public void pass(String duration) {
    now = now.plus(Duration.parse(duration));
  }
}
