package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.berlinOffice;
import static io.kept.calendar.Calendars.open;
import static io.kept.calendar.Calendars.openDaily;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenMomentsTest {

  private final BusinessCalendar office = berlinOffice();

  @Test
  void itIsOpenAtAnOpeningAndClosedAtAClosing() {
    assertThat(office.isOpen(berlin("2026-11-23T09:00"))).isTrue();
    assertThat(office.isOpen(berlin("2026-11-23T17:00"))).isFalse();
    assertThat(office.isOpen(berlin("2026-11-22T12:00"))).isFalse();
  }

  @Test
  void theNextOpeningIsNowWhenOpen() {
    assertThat(office.nextOpening(berlin("2026-11-23T16:59:59.5")))
        .isEqualTo(berlin("2026-11-23T16:59:59.5"));
  }

  @Test
  void theNextOpeningAfterFridayIsMonday() {
    assertThat(office.nextOpening(berlin("2026-11-20T17:00")))
        .isEqualTo(berlin("2026-11-23T09:00"));
  }

  @Test
  void closingTimeIsAMomentOfTheDayThatCloses() {
    assertThat(office.lastOpenMoment(berlin("2026-11-20T17:00")))
        .isEqualTo(berlin("2026-11-20T17:00"));
    assertThat(office.lastOpenMoment(berlin("2026-11-22T12:00")))
        .isEqualTo(berlin("2026-11-20T17:00"));
  }

  @Test
  void theLastOpenMomentIsNowWhenOpen() {
    assertThat(office.lastOpenMoment(berlin("2026-11-23T09:00:00.5")))
        .isEqualTo(berlin("2026-11-23T09:00:00.5"));
  }

  @Test
  void theLastOpenMomentInABreakIsItsBeginning() {
    BusinessCalendar calendar = openDaily("09:00-12:00", "13:00-17:00").in(BERLIN);

    assertThat(calendar.lastOpenMoment(berlin("2026-11-23T12:30")))
        .isEqualTo(berlin("2026-11-23T12:00"));
  }

  @Test
  void aDayClosesAfterItsLastHours() {
    BusinessCalendar calendar = open(MONDAY, "09:00-12:00", "13:00-24:00").in(BERLIN);

    assertThat(calendar.closingOf(LocalDate.parse("2026-11-23")))
        .contains(berlin("2026-11-24T00:00"));
    assertThat(calendar.closingOf(LocalDate.parse("2026-11-24"))).isEmpty();
  }
}
