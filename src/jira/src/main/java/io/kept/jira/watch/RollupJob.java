package io.kept.jira.watch;

import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.report.RollupUpkeep;
import java.time.InstantSource;

/**
 * Counts what has changed once a minute and cluster, and every night compares everything with the
 * promises; a job of its own, so that the watch does not wait for it.
 */
public final class RollupJob extends MinuteJob {
  private final RollupUpkeep upkeep;

  public RollupJob(RollupUpkeep upkeep, SchedulerService scheduler, InstantSource clock) {
    super("io.kept.jira.rollup", "reports would become slow", scheduler, clock);
    this.upkeep = upkeep;
  }

  @Override
  protected void tick() {
    upkeep.catchUp();
    upkeep.checkNightly();
  }
}
