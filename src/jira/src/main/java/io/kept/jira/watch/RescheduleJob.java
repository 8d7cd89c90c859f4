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
import io.kept.watch.Rescheduler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets open promises follow changed settings, once a minute and cluster: a job of its own, so that
 * the watch does not wait for it. When its node is lost, another goes on where it had come.
 */
public final class RescheduleJob implements LifecycleAware, JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(RescheduleJob.class);
  private static final String NAME = "io.kept.jira.reschedule";
  private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
  private static final JobId JOB = JobId.of(NAME);

  private final Rescheduler rescheduler;
  private final SchedulerService scheduler;
  private final InstantSource clock;

  public RescheduleJob(Rescheduler rescheduler, SchedulerService scheduler, InstantSource clock) {
    this.rescheduler = rescheduler;
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
    rescheduler.run(request::isCancellationRequested);
    return JobRunnerResponse.success();
  }

  /** Without it warnings come when the earlier settings wanted them; nothing else is lost. */
  private void schedule() {
    Instant first = clock.instant().plus(WatchJob.INTERVAL);
    JobConfig job =
        JobConfig.forJobRunnerKey(RUNNER)
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(WatchJob.INTERVAL.toMillis(), Date.from(first)));
    try {
      scheduler.scheduleJob(JOB, job);
    } catch (SchedulerServiceException e) {
      LOG.error(
          "Jira's scheduler refused Kept's job, so open promises do not follow changed settings."
              + " Check the scheduler under System > Scheduler details, then enable Kept again.",
          e);
    }
  }
}
