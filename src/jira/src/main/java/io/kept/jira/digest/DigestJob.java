package io.kept.jira.digest;

import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.watch.MinuteJob;
import java.time.InstantSource;

/** Looks each minute, once per cluster, whose digest is due. */
public final class DigestJob extends MinuteJob {
  private final Digests digests;

  public DigestJob(Digests digests, SchedulerService scheduler, InstantSource clock) {
    super("io.kept.jira.digest", "no digest would be sent", scheduler, clock);
    this.digests = digests;
  }

  @Override
  protected void tick() {
    digests.run();
  }
}
