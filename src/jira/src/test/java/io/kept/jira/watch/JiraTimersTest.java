package io.kept.jira.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JiraTimersTest {
  private static final Instant WARN_AT = Instant.parse("2026-11-23T08:15:00Z");

  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final JiraTimers timers = new JiraTimers(scheduler);

  @Test
  void asksJiraForOneTickOfThisNodeAtTheVeryInstant() throws SchedulerServiceException {
    timers.at(WARN_AT);

    ArgumentCaptor<JobConfig> job = ArgumentCaptor.forClass(JobConfig.class);
    verify(scheduler).scheduleJob(any(), job.capture());
    assertThat(job.getValue().getJobRunnerKey()).isEqualTo(JobRunnerKey.of("io.kept.jira.watch"));
    assertThat(job.getValue().getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
    assertThat(job.getValue().getSchedule().getRunOnceScheduleInfo().getRunTime())
        .isEqualTo(Date.from(WARN_AT));
  }

  @Test
  void leavesItToTheNextMinuteWhenJiraRefuses() throws SchedulerServiceException {
    doThrow(new SchedulerServiceException("no")).when(scheduler).scheduleJob(any(), any());

    assertThatCode(() -> timers.at(WARN_AT)).doesNotThrowAnyException();
  }
}
