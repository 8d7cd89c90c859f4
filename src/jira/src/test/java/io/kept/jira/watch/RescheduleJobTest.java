package io.kept.jira.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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
import io.kept.promise.OpenPromises.Scope;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryReschedulings;
import io.kept.watch.Rescheduler;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class RescheduleJobTest {
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.kept.jira.reschedule");
  private static final JobId JOB = JobId.of("io.kept.jira.reschedule");

  private final KeptDesk kept = new KeptDesk();
  private final MemoryReschedulings reschedulings = new MemoryReschedulings();
  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final RescheduleJob job =
      new RescheduleJob(
          new Rescheduler(
              kept.store,
              kept.promises,
              reschedulings,
              new Rescheduler.Round(kept.clock, Duration.ZERO, (id, e) -> {})),
          scheduler,
          kept.clock);

  @Test
  void runsOnceAMinuteAndCluster() throws SchedulerServiceException {
    job.onStart();

    ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
    verify(scheduler).registerJobRunner(RUNNER, job);
    verify(scheduler).scheduleJob(eq(JOB), config.capture());
    assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
    assertThat(config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
        .isEqualTo(60_000);
  }

  @Test
  void leavesAJobThatIsScheduledAlready() throws SchedulerServiceException {
    when(scheduler.getJobDetails(JOB)).thenReturn(mock(JobDetails.class));

    job.onStart();

    verify(scheduler, never()).scheduleJob(any(), any());
  }

  @Test
  void letsPromisesFollowWhatHasChanged() {
    kept.quote("20m");
    reschedulings.changed(Scope.ALL, kept.clock.instant());

    job.runJob(mock(JobRunnerRequest.class));

    assertThat(reschedulings.finished).hasSize(1);
  }

  @Test
  void stopsBeforeTheNextPageWhenJiraAsksForIt() {
    kept.quote("20m");
    reschedulings.changed(Scope.ALL, kept.clock.instant());
    JobRunnerRequest request = mock(JobRunnerRequest.class);
    when(request.isCancellationRequested()).thenReturn(true);

    job.runJob(request);

    assertThat(reschedulings.underWay()).hasSize(1);
  }

  @Test
  void runsNoMoreOnThisNodeAfterTheEnd() {
    job.onStop();

    verify(scheduler).unregisterJobRunner(RUNNER);
  }
}
