package io.kept.jira.reconciliation;

import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.watch.MinuteJob;
import java.time.InstantSource;

/** One step of the reconciliation a minute and cluster. */
public final class ReconciliationJob extends MinuteJob {
  private final Reconciliation reconciliation;

  public ReconciliationJob(
      Reconciliation reconciliation, SchedulerService scheduler, InstantSource clock) {
    super(
        "io.kept.jira.reconciliation",
        "nothing would be found that changes without an event",
        scheduler,
        clock);
    this.reconciliation = reconciliation;
  }

  @Override
  protected void tick() {
    reconciliation.step();
  }
}
