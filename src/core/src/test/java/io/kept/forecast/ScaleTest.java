package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Scale OFFICE = Scale.business(BusinessCalendar.officeHours(ZoneOffset.UTC));
  private static final Instant MONDAY_NOON = Instant.parse("2019-12-30T12:00:00Z");
  private static final Instant THURSDAY_TEN = Instant.parse("2020-01-02T10:00:00Z");

  @Test
  void elapsedTimePassesAlways() {
    assertThat(Scale.ELAPSED.at(THURSDAY_TEN) - Scale.ELAPSED.at(MONDAY_NOON))
        .isEqualTo(Duration.ofHours(70).toSeconds());
    assertThat(Scale.ELAPSED.after(MONDAY_NOON, Duration.ofHours(70))).isEqualTo(THURSDAY_TEN);
  }

  @Test
  void businessTimePassesInOpenHours() {
    assertThat(OFFICE.at(THURSDAY_TEN) - OFFICE.at(MONDAY_NOON))
        .isEqualTo(Duration.ofHours(22).toSeconds());
    assertThat(OFFICE.after(MONDAY_NOON, Duration.ofHours(22))).isEqualTo(THURSDAY_TEN);
  }
}
