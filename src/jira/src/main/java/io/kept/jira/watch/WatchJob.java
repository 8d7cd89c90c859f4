package io.kept.jira.watch;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobRunnerKey;
import io.kept.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/** Lets the watch tick once a minute and cluster. */
public final class WatchJob extends MinuteJob {
  static final String NAME = "io.kept.jira.watch";
  static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);

  private final Watch watch;
  private final BiConsumer<Instant, Duration> ticked;
  private final InstantSource clock;

  /**
   * @param ticked told when a tick has come to its end, and how long it took
   */
  public WatchJob(
      Watch watch,
      BiConsumer<Instant, Duration> ticked,
      SchedulerService scheduler,
      InstantSource clock) {
    super(NAME, "no promise would be watched", scheduler, clock);
    this.watch = watch;
    this.ticked = ticked;
    this.clock = clock;
  }

  @Override
  protected void tick() {
    Instant began = clock.instant();
    watch.tick();
    Instant ended = clock.instant();
    ticked.accept(ended, Duration.between(began, ended));
  }
}
