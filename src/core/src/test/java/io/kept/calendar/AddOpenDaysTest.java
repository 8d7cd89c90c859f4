package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.berlinOffice;
import static io.kept.calendar.Calendars.open;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AddOpenDaysTest {

  private final BusinessCalendar office = berlinOffice();

  @Test
  void twoDaysKeepTheTimeOfDay() {
    assertThat(office.addDays(berlin("2026-11-23T10:30"), 2)).isEqualTo(berlin("2026-11-25T10:30"));
  }

  @Test
  void closedDaysDoNotCount() {
    assertThat(office.addDays(berlin("2026-11-19T10:30"), 2)).isEqualTo(berlin("2026-11-23T10:30"));
  }

  @Test
  void daysSaidAfterHoursCountFromTheNextOpening() {
    assertThat(office.addDays(berlin("2026-11-20T19:45"), 2)).isEqualTo(berlin("2026-11-25T09:00"));
  }

  @Test
  void noDaysAreTheNextOpening() {
    assertThat(office.addDays(berlin("2026-11-20T19:45"), 0)).isEqualTo(berlin("2026-11-23T09:00"));
  }

  @Test
  void aTimeAfterTheHoursOfTheDayIsCutToItsClosing() {
    BusinessCalendar calendar = open(MONDAY, "09:00-17:00").and(TUESDAY, "09:00-12:00").in(BERLIN);

    assertThat(calendar.addDays(berlin("2026-11-23T16:00"), 1))
        .isEqualTo(berlin("2026-11-24T12:00"));
  }

  @Test
  void aTimeInTheBreakOfTheDayIsCutToTheBeginningOfTheBreak() {
    BusinessCalendar calendar =
        open(MONDAY, "09:00-17:00").and(TUESDAY, "09:00-12:00", "13:00-17:00").in(BERLIN);

    assertThat(calendar.addDays(berlin("2026-11-23T12:30"), 1))
        .isEqualTo(berlin("2026-11-24T12:00"));
  }

  @Test
  void aTimeBeforeTheHoursOfTheDayBecomesItsOpening() {
    BusinessCalendar calendar = open(MONDAY, "07:00-17:00").and(TUESDAY, "09:00-17:00").in(BERLIN);

    assertThat(calendar.addDays(berlin("2026-11-23T07:30"), 1))
        .isEqualTo(berlin("2026-11-24T09:00"));
  }

  @Test
  void negativeDaysAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office.addDays(berlin("2026-11-23T09:00"), -1))
        .withMessage("Business time is added and subtracted, but not -1, which is negative.");
  }
}
