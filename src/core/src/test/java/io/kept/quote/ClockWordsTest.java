package io.kept.quote;

import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"17:00", "17:00:59", "5pm", "5 PM", "5:00pm", "today 17:00", "heute 5pm"})
  void spellingsOfFiveInTheAfternoon(String words) {
    assertThat(said(words).means()).isEqualTo("2026-11-23T17:00");
  }

  @ParameterizedTest
  @CsvSource({
    "5:30 pm, 2026-11-23T17:30",
    "12pm, 2026-11-23T12:00",
    "noon, 2026-11-23T12:00",
    "Mittag, 2026-11-23T12:00",
    "tomorrow 12am, 2026-11-24T00:00",
    "tomorrow 9:05, 2026-11-24T09:05",
    "tomorrow noon, 2026-11-24T12:00",
    "morgen 17:00, 2026-11-24T17:00",
    "morgen Mittag, 2026-11-24T12:00",
    "Fri noon, 2026-11-27T12:00",
    "Friday 17:00, 2026-11-27T17:00",
    "Freitag 12:00, 2026-11-27T12:00",
    "Fr 12:00, 2026-11-27T12:00",
    "do 8:00, 2026-11-26T08:00",
    "sonnabend 8:00, 2026-11-28T08:00",
  })
  void clocksOnEveryDay(String words, String meaning) {
    assertThat(said(words).means()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "11 Uhr 11.12., 2026-12-11T11:00",
    "11 Uhr 24. Dezember, 2026-12-24T11:00",
    "11 Uhr 24 December, 2026-12-24T11:00",
    "11 Uhr 11 24.12., 2026-12-24T11:11",
    "11 Uhr 30 morgen, 2026-11-24T11:30",
  })
  void aDateAfterAnHourIsNotItsMinute(String words, String meaning) {
    assertThat(said(words).means()).isEqualTo(meaning);
  }

  @Test
  void aWeekdayIsTodayWhileItsClockIsStillAhead() {
    assertThat(said("Mon noon").at("2026-11-23T11:59").means()).isEqualTo("2026-11-23T12:00");
    assertThat(said("Mon noon").at("2026-11-23T12:00").means()).isEqualTo("2026-11-30T12:00");
  }

  @Test
  void daysAreThoseOfTheWallClockOnWhichTheWordsAreSaid() {
    assertThat(said("tomorrow 9:00").at("2026-11-24T00:30").in("Asia/Kathmandu").means())
        .isEqualTo("2026-11-25T09:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "24:00", "17:60", "17:5", "13pm", "0pm", "13:30 pm", "5:", "5: pm"})
  void timesThatNoClockShowsAreNotUnderstood(String words) {
    assertThat(said(words).refused().why()).isEqualTo(Refusal.NOT_UNDERSTOOD);
  }
}
