package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HolidayTest {

  private static final LocalDate EVE = LocalDate.of(2026, 12, 24);
  private static final LocalTime NOON = LocalTime.NOON;

  private final CalendarBuilder office = BusinessCalendar.in(BERLIN).openOnWeekdays("09:00-17:00");
  private final CalendarBuilder nights = BusinessCalendar.in(BERLIN).openDaily("22:00-06:00");

  @Test
  void aWholeHolidayIsNoOpenDay() {
    BusinessCalendar calendar = office.closedOn(Holiday.allDay(EVE, "Christmas Eve")).build();

    assertThat(calendar.closingOf(EVE)).isEmpty();
    assertThat(calendar.add(berlin("2026-12-23T16:00"), ofHours(2)))
        .isEqualTo(berlin("2026-12-25T10:00"));
    assertThat(calendar.addDays(berlin("2026-12-23T10:00"), 1))
        .isEqualTo(berlin("2026-12-25T10:00"));
  }

  @Test
  void aPartialHolidayClosesEarlyOrOpensLate() {
    BusinessCalendar calendar =
        office
            .closedOn(Holiday.closingAt(EVE, NOON, "Christmas Eve"))
            .closedOn(Holiday.openingAt(EVE.plusDays(1), LocalTime.of(10, 0), "Long breakfast"))
            .build();

    assertThat(calendar.closingOf(EVE)).contains(berlin("2026-12-24T12:00"));
    assertThat(calendar.nextOpening(berlin("2026-12-24T12:00")))
        .isEqualTo(berlin("2026-12-25T10:00"));
  }

  @Test
  void aHolidayInTheMiddleOfADayIsABreak() {
    BusinessCalendar calendar =
        office.closedOn(new Holiday(EVE, "Party", NOON, LocalTime.of(14, 0))).build();

    assertThat(calendar.hoursOn(EVE))
        .map(OpenHours::toString)
        .containsExactly("09:00-12:00", "14:00-17:00");
  }

  @Test
  void aHolidayOutsideTheHoursChangesNothing() {
    BusinessCalendar calendar =
        office
            .closedOn(new Holiday(EVE, "Early sport", LocalTime.of(6, 0), LocalTime.of(8, 0)))
            .closedOn(new Holiday(EVE, "Late sport", LocalTime.of(18, 0), LocalTime.of(20, 0)))
            .closedOn(Holiday.closingAt(EVE, LocalTime.of(20, 0), "Bath"))
            .build();

    assertThat(calendar.hoursOn(EVE)).map(OpenHours::toString).containsExactly("09:00-17:00");
  }

  @Test
  void aHolidayUntilTheClosingLeavesWhatIsBeforeIt() {
    BusinessCalendar calendar =
        office.closedOn(new Holiday(EVE, "Party", NOON, LocalTime.of(17, 0))).build();

    assertThat(calendar.hoursOn(EVE)).map(OpenHours::toString).containsExactly("09:00-12:00");
  }

  @Test
  void severalHolidaysOfADateAllClose() {
    Holiday late = Holiday.closingAt(EVE, LocalTime.of(16, 0), "Eve");
    Holiday early = Holiday.openingAt(EVE, NOON, "Morning off");
    BusinessCalendar calendar = office.closedOn(late, early, late).build();

    assertThat(calendar.hoursOn(EVE)).map(OpenHours::toString).containsExactly("12:00-16:00");
    assertThat(calendar.holidaysOn(EVE)).containsExactly(early, late);
    assertThat(calendar.holidaysOn(EVE.plusDays(1))).isEmpty();
  }

  @Test
  void theNightBeforeAHolidayRunsToItsEndAndItsOwnNightFallsOff() {
    BusinessCalendar calendar = nights.closedOn(Holiday.allDay(EVE, "Christmas Eve")).build();

    assertThat(calendar.isOpen(berlin("2026-12-24T05:59"))).isTrue();
    assertThat(calendar.nextOpening(berlin("2026-12-24T06:00")))
        .isEqualTo(berlin("2026-12-25T22:00"));
  }

  @Test
  void anOpenDayOfAShiftIsTheDateOnWhichItOpens() {
    BusinessCalendar calendar = nights.build();

    assertThat(calendar.closingOf(EVE)).contains(berlin("2026-12-25T06:00"));
    assertThat(calendar.addDays(berlin("2026-12-24T02:00"), 1))
        .isEqualTo(berlin("2026-12-25T02:00"));
  }

  @Test
  void aHolidayNeedsANameOnOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holiday.allDay(EVE, " "))
        .withMessage("The holiday on 2026-12-24 needs a name on one line.");
    assertThatIllegalArgumentException().isThrownBy(() -> Holiday.allDay(EVE, "two\nlines"));
  }

  @Test
  void aHolidayThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Holiday(EVE, "Party", LocalTime.of(14, 0), NOON));
  }
}
