package io.kept.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.Holiday;
import io.kept.calendars.HolidayFile.Reason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Years YEARS = new Years(2026, 2028);

  @Test
  void anEventOfADayIsAHoliday() {
    assertThat(holidays("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas Day"))
        .containsExactly(Holiday.allDay(LocalDate.of(2026, 12, 25), "Christmas Day"));
  }

  @Test
  void anEventOfSeveralDaysIsAHolidayOnEach() {
    assertThat(
            holidays(
                "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Christmas"))
        .extracting(Holiday::date)
        .containsExactly(
            LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20261224T110000Z|DTEND:20261224T150000Z",
        "DTSTART:20261224T120000|DTEND:20261224T160000",
        "DTSTART;TZID=Europe/London:20261224T110000|DTEND;TZID=Europe/London:20261224T150000",
        "DTSTART:20261224T110000Z|DURATION:PT4H"
      })
  void anEventOfHoursClosesForThemOnTheWallClock(String times) {
    LocalTime noon = LocalTime.NOON;

    assertThat(holidays((times + "|SUMMARY:Party").split("\\|")))
        .containsExactly(
            new Holiday(LocalDate.of(2026, 12, 24), "Party", noon, LocalTime.of(16, 0)));
  }

  @Test
  void anEventOverMidnightIsCutIntoItsDates() {
    assertThat(holidays("DTSTART:20261224T120000", "DTEND:20261226T100030", "SUMMARY:Move"))
        .containsExactly(
            Holiday.closingAt(LocalDate.of(2026, 12, 24), LocalTime.NOON, "Move"),
            Holiday.allDay(LocalDate.of(2026, 12, 25), "Move"),
            Holiday.openingAt(LocalDate.of(2026, 12, 26), LocalTime.of(10, 1), "Move"));
  }

  @Test
  void aRuleWithoutEndIsFollowedToTheEndOfTheYears() {
    assertThat(holidays("DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY", "SUMMARY:Labour Day"))
        .extracting(Holiday::date)
        .containsExactly(
            LocalDate.of(2026, 5, 1), LocalDate.of(2027, 5, 1), LocalDate.of(2028, 5, 1));
  }

  @Test
  void aRuleEndsOnItsLastDateAndLeavesOutItsExceptions() {
    assertThat(
            holidays(
                "DTSTART;VALUE=DATE:20260501",
                "RRULE:FREQ=DAILY;UNTIL=20260504",
                "EXDATE;VALUE=DATE:20260502",
                "RDATE;VALUE=DATE:20260601"))
        .extracting(Holiday::date)
        .containsExactly(
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 3),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 6, 1));
  }

  @Test
  void theZoneOfTheMachineDoesNotMatter() {
    String[] event = {
      "DTSTART;VALUE=DATE:20260501", "RRULE:FREQ=DAILY;UNTIL=20260504", "SUMMARY:Days"
    };
    TimeZone usual = TimeZone.getDefault();
    List<Holiday> here = holidays(event);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(holidays(event)).isEqualTo(here).hasSize(4);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void aCancelledEventIsNone() {
    assertThat(holidays("DTSTART;VALUE=DATE:20261225", "STATUS:CANCELLED")).isEmpty();
  }

  @Test
  void anEventWithoutANameIsAHolidayAllTheSame() {
    assertThat(holidays("DTSTART;VALUE=DATE:20261225", "SUMMARY: \\n "))
        .containsExactly(Holiday.allDay(LocalDate.of(2026, 12, 25), "Holiday"));
  }

  @Test
  void aFileOfMoreThanAMegabyteIsRefused() {
    assertThat(HolidayFile.read(new byte[1_000_001], BERLIN, YEARS))
        .isEqualTo(refused(Reason.TOO_LARGE));
  }

  @Test
  void moreThan4000DatesAreRefused() {
    assertThat(read(days(4_000), new Years(2020, 2040)))
        .isInstanceOfSatisfying(
            HolidayFile.Read.class, read -> assertThat(read.holidays()).hasSize(4_000));
    assertThat(read(days(4_001), new Years(2020, 2040))).isEqualTo(refused(Reason.TOO_MANY_DATES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOURLY", "MINUTELY", "SECONDLY"})
  void whatRepeatsMoreOftenThanDailyIsRefused(String frequency) {
    assertThat(read(event("DTSTART:20260501T100000Z", "RRULE:FREQ=" + frequency), YEARS))
        .isEqualTo(refused(Reason.TOO_OFTEN));
  }

  @Test
  void anEventLongerThanAYearIsRefused() {
    assertThat(
            read(event("DTSTART:20260501T100000Z", "DTEND:20290501T100000Z", "SUMMARY:Era"), YEARS))
        .isEqualTo(new HolidayFile.Refused(Reason.TOO_LONG, "Era"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "holidays", "BEGIN:VEVENT\nEND:VEVENT"})
  void anythingElseIsRefused(String text) {
    assertThat(read(text, YEARS)).isEqualTo(refused(Reason.NO_CALENDAR));
  }

  @Test
  void anEventThatRepeatsForAgesBeforeTheYearsAreOverIsRefused() {
    assertThat(read(event("DTSTART;VALUE=DATE:18000101", "RRULE:FREQ=DAILY"), YEARS))
        .isEqualTo(refused(Reason.TOO_MANY_TIMES));
  }

  @Test
  void anEventThatCannotBeReadIsRefused() {
    assertThat(read(event("DTSTART;VALUE=DATE:20260501", "RRULE:INTERVAL=2"), YEARS))
        .isEqualTo(refused(Reason.UNREADABLE));
  }

  private static HolidayFile refused(Reason reason) {
    return new HolidayFile.Refused(reason, "");
  }

  private static List<Holiday> holidays(String... lines) {
    HolidayFile file = read(event(lines), YEARS);
    assertThat(file).isInstanceOf(HolidayFile.Read.class);
    return ((HolidayFile.Read) file).holidays();
  }

  private static HolidayFile read(String text, Years years) {
    return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8), BERLIN, years);
  }

  private static String days(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(i).toString().replace("-", ""))
        .map(date -> "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + date + "\r\nEND:VEVENT\r\n")
        .collect(Collectors.joining("", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "END:VCALENDAR\r\n"));
  }

  private static String event(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  }
}
