package io.kept.jira.watch;

import com.atlassian.scheduler.SchedulerService;
import io.kept.watch.Rescheduler;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * Lets open promises follow changed settings, once a minute and cluster: a job of its own, so that
 * the watch does not wait for it. When its node is lost, another goes on where it had come.
 */
public final class RescheduleJob extends MinuteJob {
  private final Rescheduler rescheduler;

  public RescheduleJob(Rescheduler rescheduler, SchedulerService scheduler, InstantSource clock) {
    super(
        "io.kept.jira.reschedule",
        "open promises would not follow changed settings",
        scheduler,
        clock);
    this.rescheduler = rescheduler;
  }

  @Override
  protected void tick() {
    tick(() -> false);
  }

  @Override
  protected void tick(BooleanSupplier stop) {
    rescheduler.run(stop);
  }
}
