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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.BooleanSupplier;

/**
 * Ticks once a minute from Jira's start, when ActiveObjects may be used, to the plugin's end. The
 * runner is registered on every node; the job is the cluster's, unless it says otherwise.
 */
public abstract class MinuteJob implements LifecycleAware, JobRunner {
  /** Jira's scheduler counts in minutes. */
  public static final Duration INTERVAL = Duration.ofMinutes(1);

  private final String name;
  private final JobRunnerKey runner;
  private final String without;
  private final SchedulerService scheduler;
  private final InstantSource clock;

  /**
   * @param name what the job is called in Jira's scheduler
   * @param without what would come of it if the job did not run, for an administrator
   */
  protected MinuteJob(
      String name, String without, SchedulerService scheduler, InstantSource clock) {
    this.name = name;
    this.runner = JobRunnerKey.of(name);
    this.without = without;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Where it runs: once per cluster, unless it is for each node. */
  protected RunMode mode() {
    return RunMode.RUN_ONCE_PER_CLUSTER;
  }

  /** Does what is to be done each minute. */
  protected abstract void tick();

  /**
   * The same, for a job that may take long.
   *
   * @param stop whether Jira wants it to end before its time
   */
  protected void tick(BooleanSupplier stop) {
    tick();
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(runner, this);
    JobId job = JobId.of(name);
    if (scheduler.getJobDetails(job) == null) {
      schedule(job);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(runner);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    tick(request::isCancellationRequested);
    return JobRunnerResponse.success();
  }

  private void schedule(JobId id) {
    Instant first = clock.instant().plus(INTERVAL);
    JobConfig job =
        JobConfig.forJobRunnerKey(runner)
            .withRunMode(mode())
            .withSchedule(Schedule.forInterval(INTERVAL.toMillis(), Date.from(first)));
    try {
      scheduler.scheduleJob(id, job);
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException(
          "Jira's scheduler refused a job of Kept's, so "
              + without
              + ". Check the scheduler under System > Scheduler details, then enable Kept again.",
          e);
    }
  }
}
