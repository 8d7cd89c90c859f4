package io.kept.sandbox.scheduler;

import com.atlassian.scheduler.config.JobRunnerKey;
import io.kept.sandbox.clock.ClockStore;
import io.kept.sandbox.clock.SandboxClock;
import java.time.Duration;
import java.time.Instant;

/** Moves the sandbox's time; what follows from a move has happened when the move returns. */
public final class TimeMachine {
  private final SandboxClock clock;
  private final SandboxScheduler scheduler;
  private final ClockStore store;
  private final Runnable settle;

  /** {@code settle} returns when everything that was begun so far, such as mail, is done. */
  public TimeMachine(
      SandboxClock clock, SandboxScheduler scheduler, ClockStore store, Runnable settle) {
    this.clock = clock;
    this.scheduler = scheduler;
    this.store = store;
    this.settle = settle;
  }

  public Instant now() {
    return clock.instant();
  }

  /** From now on time means nothing to the jobs of all other runners. */
  public void leaveOnly(JobRunnerKey runner) {
    scheduler.leaveOnly(runner);
  }

  public void advance(Duration by) {
    moveTo(now().plus(by));
  }

  /** Moves to {@code target}; refuses the past with an IllegalArgumentException. */
  public void moveTo(Instant target) {
    scheduler.moveTo(target);
    settle.run();
    if (clock.isRunning()) {
      store.keep(clock.ahead());
    }
  }
}
