package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.open;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeklyCalendarTest {

  @Test
  void hoursMayComeInAnyOrder() {
    BusinessCalendar calendar = open(MONDAY, "13:00-17:00", "09:00-12:00").in(BERLIN);

    assertThat(calendar.add(berlin("2026-11-23T09:00"), Duration.ofHours(4)))
        .isEqualTo(berlin("2026-11-23T14:00"));
  }

  @Test
  void hoursMayTouch() {
    BusinessCalendar calendar = open(MONDAY, "09:00-12:00", "12:00-17:00").in(BERLIN);

    assertThat(calendar.isOpen(berlin("2026-11-23T12:00"))).isTrue();
  }

  @Test
  void overlappingHoursAreRefusedInAFullSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(MONDAY, "09:00-12:00", "11:00-17:00").in(BERLIN))
        .withMessage(
            "The hours of a day must not overlap,"
                + " but on MONDAY those until 12:00 run into those from 11:00.");
  }

  @Test
  void nothingOpensAfterTheEndOfTheDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(MONDAY, "09:00-24:00", "10:00-11:00").in(BERLIN));
  }

  @Test
  void aWeekWithoutOpenHoursIsRefusedInAFullSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BusinessCalendar.weekly(BERLIN, Map.of(MONDAY, List.of())))
        .withMessage("A calendar needs open hours on at least one weekday.");
  }

  @Test
  void aWeekWithoutMondayAndThursdayIsFine() {
    BusinessCalendar calendar = open(TUESDAY, "09:00-17:00").in(BERLIN);

    assertThat(calendar.nextOpening(berlin("2026-11-25T09:00")))
        .isEqualTo(berlin("2026-12-01T09:00"));
  }

  @Test
  void officeHoursAreNineToFiveOnWeekdays() {
    BusinessCalendar office = BusinessCalendar.officeHours(BERLIN);

    assertThat(office.zone()).isEqualTo(BERLIN);
    assertThat(office.between(berlin("2026-11-23T00:00"), berlin("2026-11-30T00:00")))
        .isEqualTo(Duration.ofHours(40));
  }
}
