package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.at;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.openDaily;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** In Berlin the clocks go from 02:00 to 03:00 on 2026-03-29, from 03:00 to 02:00 on 2026-10-25. */
class ClockChangeTest {

  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
  private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

  private final BusinessCalendar always = openDaily("00:00-24:00").in(BERLIN);

  @Test
  void aDayAroundTheClockHasTwentyThreeOrTwentyFiveHours() {
    assertThat(openTimeOn("2026-03-29", always)).isEqualTo(ofHours(23));
    assertThat(openTimeOn("2026-10-25", always)).isEqualTo(ofHours(25));
  }

  @Test
  void sixHoursAreSixPhysicalHours() {
    assertThat(always.add(berlin("2026-03-29T00:30"), ofHours(6)))
        .isEqualTo(berlin("2026-03-29T07:30"));
    assertThat(always.add(berlin("2026-10-25T00:30"), ofHours(6)))
        .isEqualTo(berlin("2026-10-25T05:30"));
  }

  @Test
  void aSkippedOpeningIsTheFirstInstantAfterTheSkip() {
    BusinessCalendar calendar = openDaily("02:30-06:00").in(BERLIN);

    assertThat(calendar.nextOpening(berlin("2026-03-29T00:00")))
        .isEqualTo(berlin("2026-03-29T03:00"));
  }

  @Test
  void aSkippedClosingIsTheInstantOfTheSkip() {
    assertThat(openTimeOn("2026-03-29", openDaily("00:00-02:30").in(BERLIN))).isEqualTo(ofHours(2));
  }

  @Test
  void hoursThatAreSkippedAltogetherAreClosed() {
    BusinessCalendar calendar = openDaily("02:15-02:45").in(BERLIN);

    assertThat(calendar.closingOf(LocalDate.parse("2026-03-29"))).isEmpty();
    assertThat(calendar.nextOpening(berlin("2026-03-29T00:00")))
        .isEqualTo(berlin("2026-03-30T02:15"));
  }

  @Test
  void aDoubledOpeningIsTheEarlierAndADoubledClosingTheLater() {
    BusinessCalendar calendar = openDaily("02:15-02:45").in(BERLIN);

    assertThat(openTimeOn("2026-10-25", calendar)).isEqualTo(Duration.ofMinutes(90));
    assertThat(calendar.closingOf(LocalDate.parse("2026-10-25")))
        .contains(Instant.parse("2026-10-25T01:45:00Z"));
  }

  @Test
  void touchingHoursAreNotCountedTwiceWhenTheirBorderIsDoubled() {
    assertThat(openTimeOn("2026-10-25", openDaily("00:00-02:30", "02:30-24:00").in(BERLIN)))
        .isEqualTo(ofHours(25));
  }

  @Test
  void aDayWhoseEndIsDoubledIsOpenUntilItsSecondMidnight() {
    BusinessCalendar calendar = openDaily("22:00-24:00").in(ST_JOHNS);

    assertThat(calendar.closingOf(LocalDate.parse("2008-11-01")))
        .contains(Instant.parse("2008-11-02T03:30:00Z"));
    assertThat(calendar.isOpen(Instant.parse("2008-11-02T02:30:30Z"))).isTrue();
  }

  /** There the clock went from 00:01 on 2004-10-31 back to 23:01 on the day before. */
  @Test
  void hoursThatBeginOnADateWithTwoMidnightsStayAfterTheSecond() {
    BusinessCalendar calendar =
        BusinessCalendar.in(ST_JOHNS)
            .openDaily("00:00-24:00")
            .from(LocalDate.parse("2004-10-31"))
            .openDaily("09:00-17:00")
            .build()
            .indexed(LocalDate.parse("2030-01-01"), LocalDate.parse("2030-01-02"));

    assertThat(calendar.isOpen(at("2004-10-30T20:00", ST_JOHNS))).isTrue();
    assertThat(calendar.isOpen(at("2004-11-10T20:00", ST_JOHNS))).isFalse();
  }

  @Test
  void aDateThatTheZoneSkipsIsNoOpenDay() {
    BusinessCalendar calendar = openDaily("09:00-17:00").in(APIA);

    assertThat(calendar.addDays(at("2011-12-29T10:00", APIA), 1))
        .isEqualTo(at("2011-12-31T10:00", APIA));
  }

  private static Duration openTimeOn(String date, BusinessCalendar calendar) {
    Instant start = berlin(date + "T00:00");
    return calendar.between(start, berlin(LocalDate.parse(date).plusDays(1) + "T00:00"));
  }
}
