package io.kept.sandbox.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;

/**
 * A job with the epoch millisecond at which it runs next, and then every {@code interval}; with an
 * interval of 0 it runs once.
 */
record ScheduledJob(JobId id, JobRunnerKey runner, long interval, long due) implements JobDetails {
  boolean runsOnce() {
    return interval == 0;
  }

  ScheduledJob next() {
    return new ScheduledJob(id, runner, interval, due + interval);
  }

  /** This job on its first turn after {@code now}, without those it has missed. */
  ScheduledJob nextAfter(long now) {
    long missed = runsOnce() ? 0 : Math.max(0, now - due) / interval;
    return new ScheduledJob(id, runner, interval, due + (missed + 1) * interval);
  }
}
