package io.kept.sandbox.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that are scheduled and those who run them. */
final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final InstantSource clock;
  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();

  Jobs(InstantSource clock) {
    this.clock = clock;
  }

  void register(JobRunnerKey key, JobRunner runner) {
    runners.put(key, runner);
  }

  void unregister(JobRunnerKey key) {
    runners.remove(key);
  }

  void leaveOnly(JobRunnerKey key) {
    runners.keySet().retainAll(Set.of(key));
  }

  void add(ScheduledJob job) {
    jobs.put(job.id(), job);
  }

  Optional<ScheduledJob> find(JobId id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** The earliest job that is due at {@code limit} or before. */
  Optional<ScheduledJob> firstDue(long limit) {
    ScheduledJob first = null;
    for (ScheduledJob job : jobs.values()) {
      if (job.due() <= limit && (first == null || job.due() < first.due())) {
        first = job;
      }
    }
    return Optional.ofNullable(first);
  }

  /** Runs {@code job} once; its next turn is {@code next}, unless it has scheduled itself anew. */
  void run(ScheduledJob job, ScheduledJob next) {
    if (job.runsOnce()) {
      jobs.remove(job.id(), job);
    } else {
      jobs.replace(job.id(), job, next);
    }
    JobRunner runner = runners.get(job.runner());
    if (runner != null) {
      run(job, runner);
    }
  }

  private void run(ScheduledJob job, JobRunner runner) {
    try {
      runner.runJob(new JobStart(clock.instant()));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("Job {} failed at {}.", job.id(), clock.instant(), e);
    }
  }
}
