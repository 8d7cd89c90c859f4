package io.kept.jira.watch;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobRunnerKey;
import io.kept.watch.Watch;
import java.time.InstantSource;

/** Lets the watch tick once a minute and cluster. */
public final class WatchJob extends MinuteJob {
  static final String NAME = "io.kept.jira.watch";
  static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);

  private final Watch watch;

  public WatchJob(Watch watch, SchedulerService scheduler, InstantSource clock) {
    super(NAME, "no promise would be watched", scheduler, clock);
    this.watch = watch;
  }

  @Override
  protected void tick() {
    watch.tick();
  }
}
