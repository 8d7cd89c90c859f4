package io.kept.jira.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import io.kept.testkit.KeptDesk;
import io.kept.watch.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class WatchJobTest {
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.kept.jira.watch");
  private static final JobId JOB = JobId.of("io.kept.jira.watch");

  private final KeptDesk kept = new KeptDesk();
  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final List<Instant> ticks = new ArrayList<>();
  private final WatchJob job =
      new WatchJob(watch(), (at, took) -> ticks.add(at), scheduler, kept.clock);

  @Test
  void ticksOnceAMinuteAndClusterFromTheStartOn() throws SchedulerServiceException {
    job.onStart();

    ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
    verify(scheduler).registerJobRunner(RUNNER, job);
    verify(scheduler).scheduleJob(eq(JOB), config.capture());
    assertThat(config.getValue().getJobRunnerKey()).isEqualTo(RUNNER);
    assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
    assertThat(config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
        .isEqualTo(60_000);
    assertThat(config.getValue().getSchedule().getIntervalScheduleInfo().getFirstRunTime())
        .isEqualTo(Date.from(Instant.parse("2026-11-23T08:01:00Z")));
  }

  /** Another node's start would put off the tick that all are waiting for. */
  @Test
  void leavesAJobThatIsScheduledAlready() throws SchedulerServiceException {
    when(scheduler.getJobDetails(JOB)).thenReturn(mock(JobDetails.class));

    job.onStart();

    verify(scheduler).registerJobRunner(RUNNER, job);
    verify(scheduler, never()).scheduleJob(any(), any());
  }

  @Test
  void ticksNoMoreOnThisNodeAfterTheEnd() {
    job.onStop();

    verify(scheduler).unregisterJobRunner(RUNNER);
  }

  @Test
  void looksAtWhatIsDueWhenItTicks() {
    kept.quote("20m");
    kept.clock.pass("PT15M");

    assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();

    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(ticks).containsExactly(kept.clock.instant());
  }

  @Test
  void saysWhatToDoWhenTheSchedulerRefuses() throws SchedulerServiceException {
    doThrow(new SchedulerServiceException("no")).when(scheduler).scheduleJob(any(), any());

    assertThatThrownBy(job::onStart)
        .hasMessageContaining("no promise would be watched")
        .hasMessageContaining("enable Kept again")
        .hasCauseInstanceOf(SchedulerServiceException.class);
  }

  private Watch watch() {
    return new Watch(
        kept.store,
        kept.promises,
        kept.delivery,
        new Watch.Round(kept.clock, WatchJob.INTERVAL, instant -> {}, (promise, e) -> {}));
  }
}
