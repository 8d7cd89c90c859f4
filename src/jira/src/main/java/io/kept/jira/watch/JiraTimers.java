package io.kept.jira.watch;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.kept.watch.Timers;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ticks by Jira's own scheduler, whose threads have what Jira's services expect of a thread. */
public final class JiraTimers implements Timers {
  private static final Logger LOG = LoggerFactory.getLogger(JiraTimers.class);

  private final SchedulerService scheduler;

  public JiraTimers(SchedulerService scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void at(Instant instant) {
    JobId job = JobId.of(WatchJob.NAME + "." + instant.getEpochSecond());
    JobConfig once =
        JobConfig.forJobRunnerKey(WatchJob.RUNNER)
            .withRunMode(RunMode.RUN_LOCALLY)
            .withSchedule(Schedule.runOnce(Date.from(instant)));
    try {
      scheduler.scheduleJob(job, once);
    } catch (SchedulerServiceException e) {
      LOG.warn("No tick at {}; the next minute makes up for it", instant, e);
    }
  }
}
