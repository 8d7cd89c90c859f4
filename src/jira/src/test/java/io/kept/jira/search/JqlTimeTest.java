package io.kept.jira.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "now, 2026-11-23T09:00:00Z",
    "-30d, 2026-10-24T09:00:00Z",
    "4h, 2026-11-23T13:00:00Z",
    "+1w, 2026-11-30T09:00:00Z",
    "-90m, 2026-11-23T07:30:00Z",
    "2026-11-01 17:00, 2026-11-01T16:00:00Z",
    "2026/7/1 9:05, 2026-07-01T07:05:00Z",
  })
  void readsMoments(String words, Instant meant) {
    assertThat(JqlTime.read(words, NOW, BERLIN)).contains(new JqlTime(meant, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-25", "2026/10/25", " 2026-10-25 "})
  void readsADateAsTheWholeDayOfTheSearcherHoweverLong(String words) {
    assertThat(JqlTime.read(words, NOW, BERLIN))
        .contains(
            new JqlTime(
                Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2026-02-30", "30", "-d", "2026-11-01 25:00", "1234567d"})
  void readsNothingElse(String words) {
    assertThat(JqlTime.read(words, NOW, BERLIN)).isEmpty();
  }

  @Test
  void takesTheWordWithItsBracketsToo() {
    assertThat(JqlTime.read("NOW()", NOW, BERLIN)).contains(new JqlTime(NOW, NOW));
  }
}
