package io.kept.jira.watch;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.kept.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/**
 * Ticks once a minute from Jira's start, when ActiveObjects may be used, to the plugin's end. The
 * runner is registered on every node; the job is the cluster's.
 */
public final class WatchJob implements LifecycleAware, JobRunner {
  /** Jira's scheduler counts in minutes. */
  public static final Duration INTERVAL = Duration.ofMinutes(1);

  static final String NAME = "io.kept.jira.watch";
  static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
  private static final JobId JOB = JobId.of(NAME);

  private final Watch watch;
  private final SchedulerService scheduler;
  private final InstantSource clock;

  public WatchJob(Watch watch, SchedulerService scheduler, InstantSource clock) {
    this.watch = watch;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(RUNNER, this);
    if (scheduler.getJobDetails(JOB) == null) {
      schedule();
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    watch.tick();
    return JobRunnerResponse.success();
  }

  private void schedule() {
    Instant first = clock.instant().plus(INTERVAL);
    JobConfig job =
        JobConfig.forJobRunnerKey(RUNNER)
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(INTERVAL.toMillis(), Date.from(first)));
    try {
      scheduler.scheduleJob(JOB, job);
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException(
          "Jira's scheduler refused Kept's job, so no promise would be watched. Check the"
              + " scheduler under System > Scheduler details, then enable Kept again.",
          e);
    }
  }
}
