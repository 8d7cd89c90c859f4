package io.kept.jira.forecast;

import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.watch.MinuteJob;
import java.time.InstantSource;

/** One page of history a minute and cluster. */
public final class HistoryJob extends MinuteJob {
  private final HistoryRun history;

  public HistoryJob(HistoryRun history, SchedulerService scheduler, InstantSource clock) {
    super(
        "io.kept.jira.history",
        "the forecast would not know the issues from before Kept was installed",
        scheduler,
        clock);
    this.history = history;
  }

  @Override
  protected void tick() {
    history.step();
  }
}
