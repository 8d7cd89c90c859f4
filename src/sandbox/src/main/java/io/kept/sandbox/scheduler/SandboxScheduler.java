package io.kept.sandbox.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunOnceScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.clock.SandboxClock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Jira's scheduler for jobs that run at an interval or once. */
public final class SandboxScheduler implements SchedulerService, AutoCloseable {
  private final SandboxClock clock;
  private final Jobs jobs;
  private final JobThread thread = new JobThread();

  public SandboxScheduler(SandboxClock clock) {
    this.clock = clock;
    this.jobs = new Jobs(clock);
  }

  /** From now on jobs run as the clock runs; before, nothing does. */
  public void start() {
    thread.everySecond(this::catchUp);
  }

  /**
   * Moves the clock to {@code target} through every run that is due on the way, and returns when
   * all of them are done.
   *
   * @throws IllegalArgumentException when that is in the past
   */
  public void moveTo(Instant target) {
    thread.run(() -> clock.hold(() -> stepTo(target)));
  }

  /** From now on the jobs of all other runners do nothing. */
  public void leaveOnly(JobRunnerKey jobRunnerKey) {
    jobs.leaveOnly(jobRunnerKey);
  }

  @Override
  public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
    jobs.register(jobRunnerKey, jobRunner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
    jobs.unregister(jobRunnerKey);
  }

  @Override
  public void scheduleJob(JobId jobId, JobConfig jobConfig) {
    jobs.add(scheduled(jobId, jobConfig));
  }

  /** The job's details, or null when there is no such job, as Jira has it. */
  @Override
  public JobDetails getJobDetails(JobId jobId) {
    return jobs.find(jobId).orElse(null);
  }

  @Override
  public void close() {
    thread.close();
  }

  private void catchUp() {
    if (clock.isRunning()) {
      long now = clock.millis();
      for (var due = jobs.firstDue(now); due.isPresent(); due = jobs.firstDue(now)) {
        jobs.run(due.get(), due.get().nextAfter(now));
      }
    }
  }

  private void stepTo(Instant target) {
    long limit = target.toEpochMilli();
    for (var due = jobs.firstDue(limit); due.isPresent(); due = jobs.firstDue(limit)) {
      clock.moveTo(Instant.ofEpochMilli(Math.max(due.get().due(), clock.millis())));
      jobs.run(due.get(), due.get().next());
    }
    clock.moveTo(target);
  }

  private ScheduledJob scheduled(JobId jobId, JobConfig config) {
    Optional<Schedule> schedule = Optional.ofNullable(config.getSchedule());
    Optional<RunOnceScheduleInfo> once = schedule.map(Schedule::getRunOnceScheduleInfo);
    if (once.isPresent()) {
      long due = millis(once.get().getRunTime());
      return new ScheduledJob(jobId, config.getJobRunnerKey(), 0, due);
    }
    IntervalScheduleInfo interval =
        schedule
            .map(Schedule::getIntervalScheduleInfo)
            .filter(info -> info.getIntervalInMillis() > 0)
            .orElseThrow(
                () ->
                    new NotInSandbox(
                        "The sandbox runs jobs at an interval or once only; job "
                            + jobId
                            + " has neither."));
    long due = millis(interval.getFirstRunTime());
    return new ScheduledJob(jobId, config.getJobRunnerKey(), interval.getIntervalInMillis(), due);
  }

  /** Without a time a job is due at once. */
  private long millis(Date time) {
    return Optional.ofNullable(time).map(Date::getTime).orElseGet(clock::millis);
  }
}
