package io.kept.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final Policy policy = Policy.standard(BERLIN);

  @Test
  void warnsATwentyMinutePromiseAtFifteenAndTellsTheCustomerAtSeventeen() {
    Timetable timetable = policy.timetable(on("2026-11-23T19:45"), on("2026-11-23T20:05"));

    assertThat(timetable)
        .isEqualTo(
            new Timetable(
                on("2026-11-23T20:00"), on("2026-11-23T20:02"), on("2026-11-23T20:05:01")));
  }

  @Test
  void warnsBeforeItTellsTheCustomerHoweverShortThePromise() {
    Timetable timetable = policy.timetable(on("2026-11-23T10:00"), on("2026-11-23T10:05"));

    assertThat(timetable.warnAt()).isEqualTo(on("2026-11-23T10:02:30"));
    assertThat(timetable.headsUpAt()).isEqualTo(on("2026-11-23T10:03:30"));
  }

  @Test
  void pullsAWarningBackToTheEndOfTheWorkingDay() {
    Timetable timetable = policy.timetable(on("2026-11-23T10:00"), on("2026-11-24T09:30"));

    assertThat(timetable.warnAt()).isEqualTo(on("2026-11-23T17:00"));
  }

  @Test
  void leavesAWarningOutsideWorkingHoursWhenThePromiseWasMadeThereToo() {
    Timetable timetable = policy.timetable(on("2026-11-23T20:00"), on("2026-11-24T00:00"));

    assertThat(timetable.warnAt()).isEqualTo(on("2026-11-23T23:00"));
  }

  @Test
  void neverLeadsByMoreThanHalfThePromise() {
    Lead lead = new Lead(0.25, Duration.ofMinutes(5), Duration.ofDays(1));

    assertThat(lead.of(Duration.ofMinutes(4))).isEqualTo(Duration.ofMinutes(2));
    assertThat(lead.of(Duration.ofMinutes(40))).isEqualTo(Duration.ofMinutes(10));
    assertThat(lead.of(Duration.ofDays(30))).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void refusesALeadOfMoreThanHalf() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lead(0.6, Duration.ZERO, Duration.ofDays(1)))
        .withMessageContaining("0.6");
  }

  private static Instant on(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
