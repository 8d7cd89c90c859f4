package io.kept.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void leavesTheWarningOfAPromiseOfUpToAnHourWhereItIs() {
    assertThat(policy.timetable(on("2026-11-23T16:50"), on("2026-11-23T17:50")).warnAt())
        .isEqualTo(on("2026-11-23T17:35"));
    assertThat(policy.timetable(on("2026-11-23T16:50"), on("2026-11-23T17:51")).warnAt())
        .isEqualTo(on("2026-11-23T17:00"));
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

  @ParameterizedTest
  @CsvSource({"PT0S,PT1H", "PT59S,PT1H", "PT5M,PT4M", "PT5M1S,PT1H", "PT5M,PT1H0.1S"})
  void refusesALeadWithoutBoundsInWholeMinutes(Duration floor, Duration ceiling) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Lead(0.25, floor, ceiling));
  }

  @Test
  void letsALeadBeOfOneLengthWhateverThePromise() {
    Lead lead = new Lead(0.25, Duration.ofMinutes(1), Duration.ofMinutes(1));

    assertThat(lead.of(Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void refusesTriesThatAreNoneOrNoLimit(int tries) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(tries, Optional.empty()))
        .withMessageContaining(String.valueOf(tries));
  }

  @Test
  void letsAPromiseHaveFromOneToNineTries() {
    assertThat(policy.with(new Limits(1, Optional.empty())).tries()).isEqualTo(1);
    assertThat(policy.with(new Limits(9, Optional.empty())).tries()).isEqualTo(9);
  }

  @Test
  void keepsQuietForHalfAPromise() {
    assertThat(policy.quiet().of(Duration.ofHours(2))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void refusesARoleWithoutAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Role.Named(" "));
    assertThat(new Role.Named(" Support ").name()).isEqualTo("Support");
  }

  private static Instant on(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
