package io.kept.jira.forecast;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.RunMode;
import io.kept.forecast.Following;
import io.kept.jira.watch.MinuteJob;
import java.time.InstantSource;

/** Each node follows for itself, once a minute, so that nobody who quotes waits for it. */
public final class FollowingJob extends MinuteJob {
  private final Following following;

  public FollowingJob(Following following, SchedulerService scheduler, InstantSource clock) {
    super(
        "io.kept.jira.forecast",
        "nobody who quotes would see how long comparable issues took",
        scheduler,
        clock);
    this.following = following;
  }

  @Override
  protected RunMode mode() {
    return RunMode.RUN_LOCALLY;
  }

  @Override
  protected void tick() {
    following.look();
  }
}
