package io.kept.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SandboxClockTest {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private final AtomicReference<Instant> real = new AtomicReference<>(NINE);
  private final InstantSource computer = real::get;

  @Test
  void runsWithTheComputersClockSomeWayAhead() {
    SandboxClock clock = SandboxClock.running(computer, Duration.ofHours(2));

    real.set(NINE.plusSeconds(5));

    assertThat(clock.instant()).isEqualTo("2026-11-23T11:00:05Z");
  }

  @Test
  void goesOnFromWhereItWasMoved() {
    SandboxClock clock = SandboxClock.running(computer, Duration.ZERO);

    clock.moveTo(NINE.plusSeconds(3600));
    real.set(NINE.plusSeconds(10));

    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(3610));
    assertThat(clock.ahead()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void neverMovesBack() {
    SandboxClock clock = SandboxClock.running(computer, Duration.ZERO);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.moveTo(NINE.minusMillis(1)))
        .withMessageContaining("only moves forward");
  }

  @Test
  void standsStillUntilItIsMoved() {
    SandboxClock clock = SandboxClock.standingAt(NINE);

    clock.moveTo(NINE.plusSeconds(60));

    assertThat(clock.isRunning()).isFalse();
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(60));
  }

  @Test
  void standsStillWhileItIsHeldAndThenRunsOn() {
    SandboxClock clock = SandboxClock.running(computer, Duration.ZERO);

    clock.hold(
        () -> {
          real.set(NINE.plusSeconds(30));
          assertThat(clock.instant()).isEqualTo(NINE);
          clock.moveTo(NINE.plusSeconds(600));
        });
    real.set(NINE.plusSeconds(31));

    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(601));
  }

  @Test
  void countsInWholeMilliseconds() {
    real.set(NINE.plusNanos(1_999_999));

    assertThat(SandboxClock.running(computer, Duration.ZERO).instant())
        .isEqualTo(NINE.plusMillis(1));
  }
}
