package io.kept.sandbox.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.clock.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxSchedulerTest {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("tick");

  private final SandboxClock clock = SandboxClock.standingAt(NINE);
  private final SandboxScheduler scheduler = new SandboxScheduler(clock);

  @AfterEach
  void close() {
    scheduler.close();
  }

  @Test
  void runsAJobOnceForEachIntervalThatTheClockIsMovedThrough() {
    List<Instant> runs = new ArrayList<>();
    every(Duration.ofMinutes(1), "a", request -> done(() -> runs.add(clock.instant())));

    scheduler.moveTo(NINE.plus(Duration.ofMinutes(3)));

    assertThat(runs)
        .containsExactly(NINE, NINE.plusSeconds(60), NINE.plusSeconds(120), NINE.plusSeconds(180));
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
  }

  @Test
  void leavesOnlyTheJobsOfOneRunnerWhenToldSo() {
    List<String> runs = new ArrayList<>();
    every(Duration.ofMinutes(1), "a", request -> done(() -> runs.add("a")));
    register("other", request -> done(() -> runs.add("other")));
    schedule("other", Duration.ofMinutes(1), NINE);

    scheduler.leaveOnly(RUNNER);
    scheduler.moveTo(NINE);

    assertThat(runs).containsExactly("a");
  }

  @Test
  void runsTheJobsOfAllIntervalsInTheOrderOfTime() {
    List<String> runs = new ArrayList<>();
    register("fast", request -> done(() -> runs.add("fast " + request.getStartTime().getTime())));
    register("slow", request -> done(() -> runs.add("slow " + request.getStartTime().getTime())));
    long nine = NINE.toEpochMilli();
    schedule("fast", Duration.ofMinutes(2), NINE.plusSeconds(60));
    schedule("slow", Duration.ofMinutes(5), NINE.plusSeconds(120));

    scheduler.moveTo(NINE.plusSeconds(180));

    assertThat(runs)
        .containsExactly(
            "fast " + (nine + 60_000), "slow " + (nine + 120_000), "fast " + (nine + 180_000));
  }

  @Test
  void goesOnAfterAJobThatFails() {
    LongAdder runs = new LongAdder();
    register(
        "bad",
        request -> {
          throw new IllegalStateException("as expected by this test");
        });
    register("good", request -> done(runs::increment));
    schedule("bad", Duration.ofMinutes(1), NINE);
    schedule("good", Duration.ofMinutes(1), NINE);

    scheduler.moveTo(NINE.plusSeconds(60));

    assertThat(runs.sum()).isEqualTo(2);
  }

  @Test
  void doesNotRunAJobWhoseRunnerIsGone() {
    LongAdder runs = new LongAdder();
    every(Duration.ofMinutes(1), "a", request -> done(runs::increment));
    scheduler.unregisterJobRunner(RUNNER);

    scheduler.moveTo(NINE.plusSeconds(600));

    assertThat(runs.sum()).isZero();
    assertThat(scheduler.getJobDetails(JobId.of("a"))).isNotNull();
    assertThat(scheduler.getJobDetails(JobId.of("b"))).isNull();
  }

  @Test
  void movesThroughAYearOfMinutesInSeconds() {
    LongAdder runs = new LongAdder();
    every(Duration.ofMinutes(1), "a", request -> done(runs::increment));

    scheduler.moveTo(NINE.plus(Duration.ofDays(365)));

    assertThat(runs.sum()).isEqualTo(365 * 24 * 60 + 1);
  }

  @Test
  void refusesToMoveIntoThePast() {
    assertThatIllegalArgumentException().isThrownBy(() -> scheduler.moveTo(NINE.minusSeconds(1)));
  }

  @Test
  void refusesAJobThatMovesTheClockItself() {
    AtomicReference<RuntimeException> refused = new AtomicReference<>();
    every(
        Duration.ofMinutes(1),
        "a",
        request ->
            done(
                () -> {
                  try {
                    scheduler.moveTo(NINE.plusSeconds(3600));
                  } catch (IllegalStateException e) {
                    refused.set(e);
                  }
                }));

    scheduler.moveTo(NINE);

    assertThat(refused.get()).hasMessageContaining("cannot move the clock");
  }

  @Test
  void runsAJobOnceAtItsVeryInstant() {
    List<Instant> runs = new ArrayList<>();
    Instant once = NINE.plusSeconds(90);
    scheduler.registerJobRunner(RUNNER, request -> done(() -> runs.add(clock.instant())));
    JobConfig job =
        JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.runOnce(Date.from(once)));
    scheduler.scheduleJob(JobId.of("once"), job);

    scheduler.moveTo(NINE.plusSeconds(3600));

    assertThat(runs).containsExactly(once);
    assertThat(scheduler.getJobDetails(JobId.of("once"))).isNull();
  }

  @Test
  void refusesAJobWithoutAnInterval() {
    assertThatExceptionOfType(NotInSandbox.class)
        .isThrownBy(() -> scheduler.scheduleJob(JobId.of("a"), JobConfig.forJobRunnerKey(RUNNER)));
  }

  @Test
  void runsALateJobOnceWhileTheClockRuns() throws InterruptedException {
    InstantSource computer = InstantSource.fixed(NINE);
    try (SandboxScheduler running =
        new SandboxScheduler(SandboxClock.running(computer, Duration.ZERO))) {
      LongAdder runs = new LongAdder();
      CountDownLatch other = new CountDownLatch(1);
      running.registerJobRunner(RUNNER, request -> done(runs::increment));
      running.registerJobRunner(JobRunnerKey.of("other"), request -> done(other::countDown));
      running.scheduleJob(
          JobId.of("late"), config(RUNNER, Duration.ofMinutes(1), NINE.minusSeconds(600)));
      running.scheduleJob(
          JobId.of("next"), config(JobRunnerKey.of("other"), Duration.ofMinutes(1), NINE));

      running.start();

      assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(runs.sum()).isEqualTo(1);
    }
  }

  private void every(Duration interval, String id, JobRunner runner) {
    scheduler.registerJobRunner(RUNNER, runner);
    scheduler.scheduleJob(JobId.of(id), config(RUNNER, interval, NINE));
  }

  private void register(String key, JobRunner runner) {
    scheduler.registerJobRunner(JobRunnerKey.of(key), runner);
  }

  private void schedule(String key, Duration interval, Instant first) {
    scheduler.scheduleJob(JobId.of(key), config(JobRunnerKey.of(key), interval, first));
  }

  private static JobConfig config(JobRunnerKey runner, Duration interval, Instant first) {
    return JobConfig.forJobRunnerKey(runner)
        .withSchedule(Schedule.forInterval(interval.toMillis(), Date.from(first)));
  }

  private static JobRunnerResponse done(Runnable work) {
    work.run();
    return JobRunnerResponse.success();
  }
}
