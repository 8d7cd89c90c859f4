package io.kept.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file says, it is read or refused within a bounded time, and never throws. */
class StrangeFilesTest {

  private static final Years YEARS = new Years(2020, 2069);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Provide
  Arbitrary<String> events() {
    return lines()
        .list()
        .ofMaxSize(8)
        .map(lines -> "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n");
  }

  @Property
  void everyFileIsReadOrRefused(@ForAll("events") String event) {
    assertAnswered("BEGIN:VCALENDAR\nVERSION:2.0\n" + event + event + "END:VCALENDAR\n");
  }

  @Property
  void everyTextIsReadOrRefused(@ForAll String text) {
    assertAnswered(text);
    assertAnswered("BEGIN:VCALENDAR\n" + text);
  }

  private static void assertAnswered(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    HolidayFile answer =
        assertTimeoutPreemptively(
            LONGEST, () -> HolidayFile.read(file, ZoneId.of("Europe/Berlin"), YEARS));

    if (answer instanceof HolidayFile.Read read) {
      assertThat(read.holidays()).hasSizeLessThanOrEqualTo(HolidayFile.MOST_DATES);
    } else if (answer instanceof HolidayFile.Refused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  private static Arbitrary<String> lines() {
    Arbitrary<String> dates =
        Arbitraries.of(
            "20260501", "20260501T100000Z", "20260229", "00000000", "99991231T235960Z", "2026", "");
    Arbitrary<String> property =
        Arbitraries.of(
            "DTSTART:",
            "DTSTART;VALUE=DATE:",
            "DTEND:",
            "EXDATE:",
            "RDATE:",
            "UNTIL=",
            "DTSTART;TZID=Nowhere/City:",
            "SUMMARY:",
            "STATUS:");
    Arbitrary<String> other =
        Arbitraries.of(
            "DTSTART;VALUE=DATE:20200101",
            "DTSTART;VALUE=DATE:00010101",
            "DURATION:P99999W",
            "DURATION:-P1D",
            "BEGIN:VEVENT",
            "END:VCALENDAR",
            "BEGIN:VTIMEZONE",
            " folded");
    Arbitrary<String> dated = Combinators.combine(property, dates).as(String::concat);
    return Arbitraries.oneOf(List.of(dated, rules(), other));
  }

  private static Arbitrary<String> rules() {
    Arbitrary<String> frequency =
        Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "SECONDLY", "NEVER", "");
    Arbitrary<String> parts =
        Arbitraries.of(
            "BYMONTH=2",
            "BYMONTHDAY=31",
            "BYMONTHDAY=30",
            "BYDAY=MO",
            "BYDAY=5FR",
            "BYSETPOS=366",
            "BYSETPOS=-1",
            "BYYEARDAY=366",
            "BYWEEKNO=53",
            "BYHOUR=25",
            "BYHOUR=1,2,3",
            "COUNT=5",
            "COUNT=999999999",
            "COUNT=-1",
            "INTERVAL=0",
            "INTERVAL=999999",
            "UNTIL=20300101",
            "UNTIL=x",
            "WKST=XX");
    return Combinators.combine(frequency, parts.list().ofMaxSize(4))
        .as((often, more) -> "RRULE:FREQ=" + often + ";" + String.join(";", more));
  }
}
