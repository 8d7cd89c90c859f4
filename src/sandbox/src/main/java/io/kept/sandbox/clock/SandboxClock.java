package io.kept.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * A clock in whole milliseconds that can be moved forward. Any thread may read it; moves come from
 * one thread at a time, the scheduler's.
 */
public final class SandboxClock implements InstantSource {
  private final InstantSource real;
  private volatile Pace pace;

  private SandboxClock(InstantSource real, Pace pace) {
    this.real = real;
    this.pace = pace;
  }

  /** A clock that runs with the computer's, so much ahead of it. */
  public static SandboxClock running(Duration ahead) {
    return running(InstantSource.system(), ahead);
  }

  /** A clock that runs with {@code real}, so much ahead of it. */
  public static SandboxClock running(InstantSource real, Duration ahead) {
    return new SandboxClock(real, new Running(ahead));
  }

  /** A clock that stands at {@code instant} and goes on only when it is moved. */
  public static SandboxClock standingAt(Instant instant) {
    return new SandboxClock(InstantSource.fixed(instant), new Standing(instant));
  }

  @Override
  public Instant instant() {
    return pace.now(real).truncatedTo(ChronoUnit.MILLIS);
  }

  public boolean isRunning() {
    return pace instanceof Running;
  }

  /** How far this clock is ahead of the computer's. */
  public Duration ahead() {
    return Duration.between(real.instant(), pace.now(real));
  }

  /**
   * Moves the clock to {@code target}.
   *
   * @throws IllegalArgumentException when that is in the past
   */
  public void moveTo(Instant target) {
    if (target.isBefore(instant())) {
      throw new IllegalArgumentException(
          "The clock only moves forward: it is " + instant() + ", asked was " + target + ".");
    }
    pace = pace.at(target, real);
  }

  /** Does {@code work} while time stands still but for moves, then lets it go on from there. */
  public void hold(Runnable work) {
    boolean ran = isRunning();
    pace = new Standing(instant());
    try {
      work.run();
    } finally {
      pace = ran ? new Running(ahead()) : pace;
    }
  }

  private sealed interface Pace {
    Instant now(InstantSource real);

    Pace at(Instant target, InstantSource real);
  }

  private record Running(Duration ahead) implements Pace {
    @Override
    public Instant now(InstantSource real) {
      return real.instant().plus(ahead);
    }

    @Override
    public Pace at(Instant target, InstantSource real) {
      return new Running(Duration.between(real.instant(), target));
    }
  }

  private record Standing(Instant instant) implements Pace {
    @Override
    public Instant now(InstantSource real) {
      return instant;
    }

    @Override
    public Pace at(Instant target, InstantSource real) {
      return new Standing(target);
    }
  }
}
