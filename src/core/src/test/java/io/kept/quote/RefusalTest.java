package io.kept.quote;

import static io.kept.quote.Refusal.AMBIGUOUS;
import static io.kept.quote.Refusal.EMPTY;
import static io.kept.quote.Refusal.IN_THE_PAST;
import static io.kept.quote.Refusal.NOT_UNDERSTOOD;
import static io.kept.quote.Refusal.TOO_FAR;
import static io.kept.quote.Refusal.TOO_LONG;
import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.quote.Reading.Refused;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n", "\u00a0"})
  void nothingSaidIsEmpty(String words) {
    assertThat(said(words).refused().why()).isEqualTo(EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "soon, 0, 20m",
    "20, 2, 20m",
    "20 parsecs, 3, 20m",
    "'  1h 30', 7, 20m",
    "tomorrow lunch, 9, tomorrow 17:00",
    "Fri lunch, 4, fri 17:00",
    "today maybe, 6, tomorrow 17:00",
    "so, 2, so 17:00",
    "17:00 sharp, 6, tomorrow 17:00",
    "2026-12-01T16:00:00 CET, 20, tomorrow 17:00",
    "2bd or so, 4, 2bd 4bh",
  })
  void whatIsNotUnderstoodSaysWhereAndWhatWouldBe(String words, int position, String example) {
    assertThat(said(words).refused()).isEqualTo(new Refused(NOT_UNDERSTOOD, position, example));
  }

  @ParameterizedTest
  @CsvSource({
    "12/1, 1 december, 1. Dezember",
    "um 5, tomorrow 17:00, morgen 17:00",
    "this week, end of week, Ende der Woche",
    "next week, end of next week, Ende nächster Woche",
    "soon, 20m, 20m",
    "2bd or so, 2bd 4bh, 2bd 4bh",
  })
  void givesItsExampleInTheLanguageOfTheReader(String words, String english, String german) {
    Refused refused = said(words).refused();

    assertThat(refused.exampleIn(Locale.ENGLISH)).isEqualTo(english);
    assertThat(refused.exampleIn(Locale.GERMANY)).isEqualTo(german);
    assertThat(said(german).understood().meaning()).isEqualTo(said(english).understood().meaning());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/1",
        "12/1/2026",
        "1.12",
        "5.30",
        "at 5",
        "bis 17",
        "5 o'clock",
        "tonight",
        "heute Abend",
        "Fri morning",
        "morgen früh",
        "halb 6",
        "next week",
        "ein paar Tage",
        "einen Monat"
      })
  void whatMayMeanSeveralTimesIsAmbiguous(String words) {
    assertThat(said(words).refused().why()).isEqualTo(AMBIGUOUS);
  }

  @Test
  void aClockThatHasPassedTodaySuggestsTomorrow() {
    assertThat(said("9:30").refused()).isEqualTo(new Refused(IN_THE_PAST, 4, "tomorrow 09:30"));
    assertThat(said("today 5pm").at("2026-11-23T17:00").refused().example())
        .isEqualTo("tomorrow 17:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:00", "0m", "0bd", "today eod", "2026-11-23", "2020-01-01T00:00Z"})
  void onlyLaterIsAPromise(String words) {
    assertThat(said(words).at("2026-11-23T17:00").refused().why()).isEqualTo(IN_THE_PAST);
  }

  @Test
  void theMinuteThatIsRunningIsThePast() {
    assertThat(said("10:00:30").at("2026-11-23T10:00:15").refused().why()).isEqualTo(IN_THE_PAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3654d",
        "522w",
        "87673h",
        "3000bd",
        "30000bh",
        "2036-11-24",
        "9999-12-31T23:59Z",
        "99999999999999999999m",
        "99999999999999999999w 99999999999999999999w",
        "99999999999999999999bd",
        "99999999999999999999bh",
      })
  void moreThanTenYearsIsTooFar(String words) {
    assertThat(said(words).refused().why()).isEqualTo(TOO_FAR);
  }

  @Test
  void tenYearsAreNotTooFar() {
    assertThat(said("2036-11-23 10:00").means()).isEqualTo("2036-11-23T10:00");
    assertThat(said("2036-11-23 10:01").refused().why()).isEqualTo(TOO_FAR);
  }

  @Test
  void moreThanAHundredCharactersAreTooLong() {
    String hundred = "1h" + " ".repeat(96) + "1m";

    assertThat(said("  " + hundred + "  ").means()).isEqualTo("2026-11-23T11:01");
    assertThat(said("  " + hundred + "m").refused()).isEqualTo(new Refused(TOO_LONG, 102, "20m"));
  }
}
