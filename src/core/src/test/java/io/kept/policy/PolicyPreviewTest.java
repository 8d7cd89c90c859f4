package io.kept.policy;

import static io.kept.policy.Desks.BERLIN;
import static io.kept.policy.Desks.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.PolicyPreview.Promised;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PolicyPreviewTest {

  @Test
  void showsWhatBecomesOfAShortALongerAndALongPromise() {
    PolicyPreview preview = PolicyPreview.of(STANDARD, on("2026-11-23T10:00"));

    assertThat(preview.promises())
        .containsExactly(
            new Promised(
                Duration.ofMinutes(20),
                new Timetable(
                    on("2026-11-23T10:15"), on("2026-11-23T10:17"), on("2026-11-23T10:20:01"))),
            new Promised(
                Duration.ofHours(4),
                new Timetable(
                    on("2026-11-23T13:00"), on("2026-11-23T13:24"), on("2026-11-23T14:00:01"))),
            new Promised(
                Duration.ofDays(2),
                new Timetable(
                    on("2026-11-24T17:00"), on("2026-11-25T09:00"), on("2026-11-25T10:00:01"))));
  }

  private static Instant on(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
