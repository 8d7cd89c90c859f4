package io.kept.quote;

import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElapsedTest {

  @Test
  void twentyMinutesSaidAtSevenFortyFiveIsFivePastEight() {
    assertThat(said("20m").at("2026-11-23T19:45").means()).isEqualTo("2026-11-23T20:05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1h30m", "1h 30m", "1H 30M", "  1  h  30 m ", "90m", "90 min", "90 Minuten"})
  void spellingsOfNinetyMinutes(String words) {
    assertThat(said(words).means()).isEqualTo("2026-11-23T11:30");
  }

  @ParameterizedTest
  @CsvSource({
    "4h, 2026-11-23T14:00",
    "17h, 2026-11-24T03:00",
    "2 hours, 2026-11-23T12:00",
    "2 std, 2026-11-23T12:00",
    "2 Stunden, 2026-11-23T12:00",
    "2d, 2026-11-25T10:00",
    "3 days, 2026-11-26T10:00",
    "3 Tage, 2026-11-26T10:00",
    "1w, 2026-11-30T10:00",
    "1w 1d 1h 1m, 2026-12-01T11:01",
  })
  void everyUnitOfElapsedTime(String words, String meaning) {
    assertThat(said(words).means()).isEqualTo(meaning);
  }

  @Test
  void aDayIsTwentyFourHoursEvenWhenTheClocksChange() {
    assertThat(said("1d").at("2026-03-28T12:00").means()).isEqualTo("2026-03-29T13:00");
  }

  @Test
  void thePromiseIsCutToTheMinuteThatIsShown() {
    assertThat(said("20m").at("2026-11-23T19:45:59").means()).isEqualTo("2026-11-23T20:05");
  }

  @Test
  void theQuoteKeepsTheWordsAndTheZone() {
    Quote quote = said("  1h 30m ").in("Asia/Kathmandu").quote();

    assertThat(quote.words()).isEqualTo("1h 30m");
    assertThat(quote.zone().getId()).isEqualTo("Asia/Kathmandu");
    assertThat(quote.shift()).isEqualTo(Shift.NONE);
  }
}
