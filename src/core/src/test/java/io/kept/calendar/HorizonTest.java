package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.openDaily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HorizonTest {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2034, 1, 1);

  /** Of 3,653 days with three spans each; fewer spans take less. */
  private static final int BUSY_TEN_YEARS = 134_412;

  @Test
  void tenYearsOfThreeHoursADayTakeLessThan300kB() {
    CalendarBuilder busy =
        BusinessCalendar.in(BERLIN).openDaily("08:00-12:00", "13:00-17:00", "18:00-20:00");
    IntStream.range(0, 300)
        .mapToObj(i -> Holiday.allDay(FROM.plusDays(12L * i), "Day"))
        .forEach(busy::closedOn);
    Horizon horizon = Horizon.over(busy.build().rules(), FROM, UNTIL);

    assertThat(horizon.bytes()).isBetween(100_000, 300_000);
  }

  @Test
  void insideAndOutsideTheIndexTheAnswerIsTheSame() {
    BusinessCalendar calendar = openDaily("08:00-12:00", "22:00-24:00").in(BERLIN);
    BusinessCalendar elsewhere =
        calendar.indexed(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1));
    Instant start = berlin("2026-11-23T10:00");

    for (int hours = 1; hours < 100_000; hours += 997) {
      Duration openTime = Duration.ofHours(hours);
      Instant due = calendar.add(start, openTime);
      assertThat(elsewhere.add(start, openTime)).isEqualTo(due);
      assertThat(elsewhere.subtract(due, openTime)).isEqualTo(calendar.subtract(due, openTime));
      assertThat(elsewhere.between(start, due)).isEqualTo(openTime);
    }
  }

  @Test
  void atTheEndsOfItsYearsACalendarRefusesAndDoesNotSearchOn() {
    BusinessCalendar calendar = openDaily("08:00-12:00").in(BERLIN);

    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.isOpen(Instant.parse("1899-12-31T23:59:59Z")))
        .withMessage(
            "Business time is counted from 1900 to 2199, and 1899-12-31T23:59:59Z lies outside.");
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.isOpen(Instant.parse("2200-01-01T00:00:00Z")));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.nextOpening(Instant.parse("2199-12-31T23:00:00Z")));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.lastOpenMoment(Instant.parse("1900-01-01T00:00:00Z")));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.addDays(berlin("2026-11-23T10:00"), Integer.MAX_VALUE));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(
            () -> calendar.add(berlin("2026-11-23T10:00"), Duration.ofSeconds(Long.MAX_VALUE)))
        .withMessage(
            "Business time is counted from 1900 to 2199,"
                + " and PT2562047788015215H30M7S lies outside.");
  }

  @Test
  void theWholeOfItsYearsIsCounted() {
    BusinessCalendar always = openDaily("00:00-24:00").in(BERLIN);
    Instant first = Instant.parse("1900-01-01T00:00:00Z");
    Instant last = Instant.parse("2199-12-31T23:59:59Z");

    assertThat(always.between(first, last)).isEqualTo(Duration.between(first, last));
    assertThat(always.subtract(last, Duration.between(first, last))).isEqualTo(first);
    assertThat(always.add(first, Duration.between(first, last.plusSeconds(1))))
        .isEqualTo(last.plusSeconds(1));
  }

  @Test
  void anHourAYearIsFoundOrRefusedAtOnce() {
    CalendarBuilder sparse = BusinessCalendar.in(BERLIN).open(DayOfWeek.MONDAY, "09:00-10:00");
    for (LocalDate date = LocalDate.of(2000, 1, 3);
        date.getYear() < 2050;
        date = date.plusWeeks(1)) {
      if (date.getDayOfYear() > 7) {
        sparse.closedOn(Holiday.allDay(date, "Closed"));
      }
    }
    BusinessCalendar calendar = sparse.build();

    assertThat(calendar.add(berlin("2026-11-23T10:00"), Duration.ofHours(20)))
        .isEqualTo(berlin("2046-01-01T10:00"));
    assertThat(calendar.addDays(berlin("2026-11-23T10:00"), 1))
        .isEqualTo(berlin("2028-01-03T09:00"));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.add(berlin("2026-11-23T10:00"), Duration.ofHours(40_000)));
  }

  @Test
  void anIndexIsOverADayToTwentyYears() {
    BusinessCalendar calendar = openDaily("08:00-12:00").in(BERLIN);

    assertThat(calendar.indexed(FROM, FROM.plusDays(1))).isEqualTo(calendar);
    assertThat(calendar.indexed(FROM, FROM.plusDays(7320))).isEqualTo(calendar);
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.indexed(FROM, FROM));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.indexed(FROM, FROM.plusDays(7321)))
        .withMessage("An index is over 1 to 7320 days, not over 7321.");
  }

  @Test
  void anIndexLiesInTheYearsOfACalendar() {
    BusinessCalendar calendar = openDaily("08:00-12:00").in(BERLIN);

    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(
            () -> calendar.indexed(LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 2)));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> calendar.indexed(LocalDate.of(2199, 12, 30), LocalDate.of(2200, 1, 1)));
  }

  @Test
  void anIndexIsOverTheDaysThatAreNamed() {
    Rules rules = busyBetween(FROM, UNTIL);
    int closedForm = Phases.closedForm(rules).bytes();

    assertThat(Horizon.over(rules, FROM, UNTIL).bytes()).isEqualTo(closedForm + BUSY_TEN_YEARS);
  }

  @Test
  void anIndexThatNobodyNamedIsBuiltOnceAroundTheFirstQuestion() {
    Rules rules = busyBetween(FROM, UNTIL);
    Horizon horizon = new Horizon(rules);
    assertThat(horizon.bytes()).isZero();

    horizon.before(berlin("2026-12-31T12:00").getEpochSecond());
    horizon.before(berlin("2126-12-31T12:00").getEpochSecond());

    assertThat(horizon.bytes()).isEqualTo(Phases.closedForm(rules).bytes() + BUSY_TEN_YEARS);
  }

  /** Open three times a day within these dates, and once a week outside them. */
  private static Rules busyBetween(LocalDate from, LocalDate until) {
    return BusinessCalendar.in(ZoneOffset.UTC)
        .open(DayOfWeek.MONDAY, "09:00-17:00")
        .from(from)
        .openDaily("08:00-12:00", "13:00-17:00", "18:00-20:00")
        .from(until)
        .open(DayOfWeek.MONDAY, "09:00-17:00")
        .build()
        .rules();
  }
}
