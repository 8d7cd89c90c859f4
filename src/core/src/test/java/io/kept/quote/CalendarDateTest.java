package io.kept.quote;

import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01 17:00",
        "2026-12-01T17:00",
        "2026-12-01t17:00:30",
        "2026-12-01T17:00:30.250",
        "2026-12-01 5pm",
        "2026-12-01",
        "2026-12-01T16:00:00Z",
        "2026-12-01T16:00:00.123Z",
        "2026-12-01T17:00+01:00",
        "2026-12-01T17:00+01",
        "2026-12-01T11:00:00-05:00",
        "2026-12-01T12:30-03:30",
      })
  void spellingsOfFiveInTheAfternoonInBerlin(String words) {
    assertThat(said(words).means()).isEqualTo("2026-12-01T17:00");
  }

  @Test
  void aDateAloneIsItsClosingWhereverItIsSaid() {
    assertThat(said("2026-12-01").in("America/New_York").means()).isEqualTo("2026-12-01T11:00");
  }

  @Test
  void aDateWithoutHoursEndsAtFiveWhereItIsSaid() {
    assertThat(said("2026-11-28").in("America/New_York").means()).isEqualTo("2026-11-28T17:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-01",
        "2026-00-01",
        "2026-02-30",
        "2027-02-29",
        "2026-12-00",
        "26-12-01",
        "2026-1-5",
        "2026-12",
        "2026-12-01T",
        "2026-12-01T17",
        "2026-12-01T17:00+15:00",
        "2026-12-01T17:00+01:60",
        "2026-12-01T17:00+",
        "2026-12-01T17:00ZZ",
        "20261-12-01",
      })
  void whatIsNoDateIsNotUnderstood(String words) {
    assertThat(said(words).refused().why()).isEqualTo(Refusal.NOT_UNDERSTOOD);
  }

  @Test
  void aLeapDayIsADate() {
    assertThat(said("2028-02-29 12:00").means()).isEqualTo("2028-02-29T12:00");
  }
}
