package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarBuilderTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @Test
  void hoursAreThoseThatAreValidOnTheirDate() {
    BusinessCalendar calendar =
        BusinessCalendar.in(BERLIN)
            .openDaily("09:00-17:00")
            .from(NEW_YEAR)
            .openDaily("08:00-12:00")
            .build();

    assertThat(calendar.between(berlin("2026-12-31T00:00"), berlin("2027-01-02T00:00")))
        .isEqualTo(Duration.ofHours(12));
  }

  @Test
  void theLastNightOfOldHoursRunsToItsEnd() {
    BusinessCalendar calendar =
        BusinessCalendar.in(BERLIN)
            .openDaily("22:00-06:00")
            .from(NEW_YEAR)
            .openDaily("08:00-12:00")
            .build();

    assertThat(calendar.closingOf(NEW_YEAR.minusDays(1))).contains(berlin("2027-01-01T06:00"));
    assertThat(calendar.nextOpening(berlin("2027-01-01T06:00")))
        .isEqualTo(berlin("2027-01-01T08:00"));
  }

  @Test
  void aDayOpenedAgainHasItsNewHours() {
    BusinessCalendar calendar =
        BusinessCalendar.in(BERLIN)
            .openOnWeekdays("09:00-17:00")
            .open(FRIDAY, "09:00-12:00")
            .build();

    assertThat(calendar.closingOf(LocalDate.of(2026, 11, 27))).contains(berlin("2026-11-27T12:00"));
  }

  @Test
  void hoursValidFromADateNeedAnOpenWeekdayToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BusinessCalendar.in(BERLIN).openDaily("09:00-17:00").from(NEW_YEAR).build())
        .withMessage("A calendar needs open hours on at least one weekday.");
  }

  @Test
  void aShiftMustNotRunIntoTheHoursOfTheNextDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BusinessCalendar.in(BERLIN)
                    .open(SATURDAY, "22:00-06:00")
                    .open(SUNDAY, "05:00-09:00")
                    .build())
        .withMessage(
            "The hours of a day must not overlap,"
                + " but on SATURDAY those until 06:00 run into those from 05:00.");
  }

  @Test
  void hoursThatAreValidEarlierComeEarlier() {
    CalendarBuilder builder = BusinessCalendar.in(BERLIN).openDaily("09:00-17:00").from(NEW_YEAR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.from(NEW_YEAR))
        .withMessage("Hours follow one another in time, but 2027-01-01 is not after 2027-01-01.");
  }

  @Test
  void aDateOutsideTheYearsOfACalendarIsRefused() {
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(
            () ->
                BusinessCalendar.in(BERLIN)
                    .openDaily("09:00-17:00")
                    .closedOn(Holiday.allDay(LocalDate.of(2200, 1, 1), "Day"))
                    .build())
        .withMessage("Business time is counted from 1900 to 2199, and 2200-01-01 lies outside.");
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(
            () ->
                BusinessCalendar.in(BERLIN)
                    .openDaily("09:00-17:00")
                    .from(LocalDate.of(1899, 12, 31))
                    .openDaily("08:00-12:00")
                    .build());
  }

  @Test
  void theFirstAndTheLastDayOfTheYearsOfACalendarMayBeHolidays() {
    LocalDate first = LocalDate.of(1900, 1, 1);
    LocalDate last = LocalDate.of(2199, 12, 31);
    BusinessCalendar calendar =
        BusinessCalendar.in(BERLIN)
            .openDaily("09:00-17:00")
            .closedOn(Holiday.allDay(first, "Day"), Holiday.allDay(last, "Day"))
            .build();

    assertThat(calendar.nextOpening(berlin("1900-01-01T12:00")))
        .isEqualTo(berlin("1900-01-02T09:00"));
    assertThat(calendar.lastOpenMoment(berlin("2199-12-31T12:00")))
        .isEqualTo(berlin("2199-12-30T17:00"));
  }

  @Test
  void calendarsAreEqualWhenVersionAndHoursAre() {
    CalendarVersion version = new CalendarVersion("Desk", 1);
    CalendarBuilder desk = BusinessCalendar.in(BERLIN).openDaily("09:00-17:00").as(version);

    assertThat(desk.build()).isEqualTo(desk.build()).hasSameHashCodeAs(desk.build());
    assertThat(desk.build().version()).hasToString("Desk, version 1");
    BusinessCalendar calendar = desk.build();
    BusinessCalendar next = desk.as(version.next()).build();
    BusinessCalendar other = desk.as(version).open(FRIDAY, "10:00-11:00").build();

    assertThat(calendar).isNotEqualTo(next).doesNotHaveSameHashCodeAs(next);
    assertThat(calendar).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    assertThat(calendar).isNotEqualTo(calendar.toString());
  }

  @Test
  void aVersionHasANameOnOneLineAndCountsFromOne() {
    assertThat(new CalendarVersion("Desk", 1).next()).isEqualTo(new CalendarVersion("Desk", 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarVersion(" ", 1))
        .withMessage("A calendar needs a name on one line.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarVersion("two\nlines", 1))
        .withMessage("A calendar needs a name on one line.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarVersion("Desk", 0))
        .withMessage("Versions count from 1, not from 0.");
  }
}
