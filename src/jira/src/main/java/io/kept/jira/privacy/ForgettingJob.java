package io.kept.jira.privacy;

import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.watch.MinuteJob;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** Forgets, once a minute and cluster, what is to be forgotten. */
public final class ForgettingJob extends MinuteJob {
  private final Forgetting users;
  private final Retention retention;

  public ForgettingJob(
      Forgetting users, Retention retention, SchedulerService scheduler, InstantSource clock) {
    super("io.kept.jira.forgetting", "nobody would be forgotten", scheduler, clock);
    this.users = users;
    this.retention = retention;
  }

  @Override
  protected void tick() {
    tick(() -> false);
  }

  @Override
  protected void tick(BooleanSupplier stop) {
    users.tick(stop);
    retention.tick(stop);
  }
}
