package io.kept.quote;

import static io.kept.quote.Saying.BERLIN;
import static io.kept.quote.Saying.said;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.OpenHours;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndOfDayTest {

  @ParameterizedTest
  @ValueSource(strings = {"eod", "EOD", "end of day", "Feierabend", "today eod"})
  void theEndOfTheDayIsItsClosing(String words) {
    assertThat(said(words).means()).isEqualTo("2026-11-23T17:00");
  }

  @Test
  void itIsTheSameDayBeforeItOpens() {
    assertThat(said("eod").at("2026-11-23T07:00").means()).isEqualTo("2026-11-23T17:00");
  }

  @Test
  void itIsTheNextOpenDayOnceClosed() {
    assertThat(said("eod").at("2026-11-20T17:00").means()).isEqualTo("2026-11-23T17:00");
  }

  @Test
  void itIsTheCalendarsDayWhereverItIsSaid() {
    assertThat(said("eod").at("2026-11-23T08:00").in("America/New_York").means())
        .isEqualTo("2026-11-23T11:00");
  }

  @Test
  void aBreakIsNotTheEndOfTheDay() {
    BusinessCalendar withBreak =
        BusinessCalendar.weekly(BERLIN, Map.of(MONDAY, List.of(hours(9, 12), hours(13, 18))));

    assertThat(said("eod").on(withBreak).at("2026-11-23T12:30").means())
        .isEqualTo("2026-11-23T18:00");
  }

  @Test
  void aDayMayBeNamed() {
    assertThat(said("tomorrow eod").means()).isEqualTo("2026-11-24T17:00");
    assertThat(said("morgen feierabend").means()).isEqualTo("2026-11-24T17:00");
    assertThat(said("Mon eod").at("2026-11-23T18:00").means()).isEqualTo("2026-11-30T17:00");
  }

  @Test
  void aNamedDayWithoutHoursEndsAtFive() {
    assertThat(said("Sat eod").in("America/New_York").means()).isEqualTo("2026-11-28T17:00");
  }

  private static OpenHours hours(int opens, int closes) {
    return OpenHours.of(LocalTime.of(opens, 0), LocalTime.of(closes, 0));
  }
}
