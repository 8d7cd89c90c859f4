package io.kept.quote;

import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTimeTest {

  @ParameterizedTest
  @CsvSource({
    "4bh, 2026-11-23T14:00",
    "8bh, 2026-11-24T10:00",
    "2bd, 2026-11-25T10:00",
    "2 BD, 2026-11-25T10:00",
    "2bd 4bh, 2026-11-25T14:00",
    "4bh 2bd, 2026-11-25T14:00",
    "5bd, 2026-11-30T10:00",
  })
  void businessTimeCountsOnTheCalendar(String words, String meaning) {
    assertThat(said(words).means()).isEqualTo(meaning);
  }

  @Test
  void eightHoursFromTheOpeningAreTheSameDaysClosing() {
    assertThat(said("8bh").at("2026-11-23T09:00:30").means()).isEqualTo("2026-11-23T17:00");
  }

  @Test
  void daysSaidInTheEveningCountFromTheNextMorning() {
    assertThat(said("1bd").at("2026-11-20T19:45").means()).isEqualTo("2026-11-24T09:00");
  }

  @Test
  void elapsedAndBusinessTimeDoNotMix() {
    Reading.Refused refused = said("2bd 4h").refused();

    assertThat(refused).isEqualTo(new Reading.Refused(Refusal.NOT_UNDERSTOOD, 5, "2bd 4bh"));
    assertThat(said("4h 2bd").refused().why()).isEqualTo(Refusal.NOT_UNDERSTOOD);
  }
}
