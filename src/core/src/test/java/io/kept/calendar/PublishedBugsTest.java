package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.at;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.berlinOffice;
import static io.kept.calendar.Calendars.open;
import static io.kept.calendar.Calendars.openDaily;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One test for each bug of this kind that others have published. */
class PublishedBugsTest {

  private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

  @Test
  void mpxjCounts24HoursOnTheDaysWhenTheClocksChange() {
    BusinessCalendar always = openDaily("00:00-24:00").in(BERLIN);

    assertThat(always.between(berlin("2026-03-29T00:00"), berlin("2026-03-30T00:00")))
        .isEqualTo(ofHours(23));
    assertThat(always.between(berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")))
        .isEqualTo(ofHours(25));
  }

  @Test
  void mpxjAddsSixHoursAcrossAClockChangeAsFiveOrSeven() {
    BusinessCalendar always = openDaily("00:00-24:00").in(BERLIN);

    for (String night : new String[] {"2026-03-29T00:30", "2026-10-25T00:30"}) {
      Instant start = berlin(night);
      assertThat(Duration.between(start, always.add(start, ofHours(6)))).isEqualTo(ofHours(6));
    }
  }

  /** Also of the kind of fivetran/dbt_zendesk #25 and azure-devops-docs #8675. */
  @Test
  void officeHoursAreEightHoursOnEveryDayOfTheYear() {
    BusinessCalendar daily = openDaily("09:00-17:00").in(BERLIN);

    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            date ->
                assertThat(
                        daily.between(
                            date.atStartOfDay(BERLIN).toInstant(),
                            date.plusDays(1).atStartOfDay(BERLIN).toInstant()))
                    .isEqualTo(ofHours(8)));
  }

  @Test
  void momentAndDayjsBusinessTimeLoseTheLastSecondOrMinuteOfADay() {
    BusinessCalendar evenings = openDaily("18:00-24:00").in(BERLIN);

    assertThat(evenings.between(berlin("2026-11-23T00:00"), berlin("2026-11-24T00:00")))
        .isEqualTo(ofHours(6));
    assertThat(evenings.isOpen(berlin("2026-11-23T23:59:59"))).isTrue();
  }

  @Test
  void bizAndJbpmMoveTheEndOfADayToTheNextMorning() {
    assertThat(berlinOffice().add(berlin("2026-11-23T09:00"), ofHours(8)))
        .isEqualTo(berlin("2026-11-23T17:00"));
  }

  @Test
  void dayjsBusinessTimeSwapsTheSignOfADifference() {
    assertThat(berlinOffice().between(berlin("2026-11-23T09:00"), berlin("2026-11-23T10:00")))
        .isEqualTo(ofHours(1));
    assertThat(berlinOffice().between(berlin("2026-11-23T10:00"), berlin("2026-11-23T09:00")))
        .isZero();
  }

  @Test
  void ocaProject73LoopsForEverOnAnEmptyCalendar() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BusinessCalendar.weekly(BERLIN, Map.of()))
        .withMessage("A calendar needs open hours on at least one weekday.");
  }

  @Test
  void osTicket6847BreaksOnALunchBreak() {
    BusinessCalendar calendar = openDaily("09:00-12:00", "13:00-17:00").in(BERLIN);

    assertThat(calendar.add(berlin("2026-11-23T11:30"), ofHours(1)))
        .isEqualTo(berlin("2026-11-23T13:30"));
  }

  @Test
  void osTicket6847BreaksOnALunchBreakThatIsAHoliday() {
    LocalDate date = LocalDate.of(2026, 11, 23);
    Holiday lunch = new Holiday(date, "Lunch", LocalTime.NOON, LocalTime.of(13, 0));
    BusinessCalendar calendar =
        BusinessCalendar.in(BERLIN).openDaily("09:00-17:00").closedOn(lunch).build();

    assertThat(calendar.add(berlin("2026-11-23T11:30"), ofHours(1)))
        .isEqualTo(berlin("2026-11-23T13:30"));
  }

  @Test
  void osTicket6739BreaksWithoutMondayAndThursday() {
    BusinessCalendar calendar =
        open(TUESDAY, "09:00-17:00")
            .and(WEDNESDAY, "09:00-17:00")
            .and(FRIDAY, "09:00-17:00")
            .in(BERLIN);

    assertThat(calendar.add(berlin("2026-11-25T16:00"), ofHours(10)))
        .isEqualTo(berlin("2026-12-01T10:00"));
  }

  @Test
  void kie7037FailsForOvernightHours() {
    BusinessCalendar nights = open(FRIDAY, "22:00-06:00").and(SATURDAY, "22:00-06:00").in(BERLIN);

    assertThat(nights.add(berlin("2026-11-27T23:00"), ofHours(8)))
        .isEqualTo(berlin("2026-11-28T23:00"));
    assertThat(nights.isOpen(berlin("2026-11-29T05:59"))).isTrue();
  }

  @Test
  void elasticsearch20833And27966RoundTheMidnightMinuteOfStJohns() {
    BusinessCalendar calendar = openDaily("00:00-24:00").in(ST_JOHNS);
    Instant before = Instant.parse("2008-11-02T02:30:30Z");

    assertThat(calendar.add(before, ofHours(1))).isEqualTo(before.plus(ofHours(1)));
    assertThat(openDaily("23:00-23:30").in(ST_JOHNS).between(before, before.plus(ofHours(2))))
        .isEqualTo(Duration.ofMinutes(29).plusSeconds(30));
  }

  @Test
  void samoaHasNo30DecemberIn2011() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    BusinessCalendar calendar = openDaily("09:00-17:00").in(apia);

    assertThat(calendar.add(at("2011-12-29T16:00", apia), ofHours(2)))
        .isEqualTo(at("2011-12-31T10:00", apia));
    assertThat(calendar.closingOf(LocalDate.of(2011, 12, 30))).isEmpty();
  }

  @Test
  void frappeHelpdesk2484StepsThroughMinutes() {
    assertThat(berlinOffice().between(berlin("1926-11-23T09:00"), berlin("2126-11-23T09:00")))
        .isGreaterThan(ofHours(400_000));
  }

  /** The walks of biz, moment and dayjs take longer with each holiday. */
  @Test
  void manyHolidaysAreCountedLikeFew() {
    CalendarBuilder builder = BusinessCalendar.in(BERLIN).openDaily("09:00-17:00");
    IntStream.range(0, 4_000)
        .mapToObj(i -> Holiday.allDay(LocalDate.of(2000, 1, 1).plusDays(2L * i), "Every other day"))
        .forEach(builder::closedOn);

    assertThat(builder.build().between(berlin("2000-01-01T00:00"), berlin("2021-11-26T00:00")))
        .isEqualTo(ofHours(8 * 4_000));
  }

  /** MPXJ's cache of results is not safe to share between threads; nothing here changes. */
  @Test
  void threadsThatShareACalendarGetTheSameAnswers() {
    BusinessCalendar calendar = berlinOffice();
    Instant start = berlin("2026-11-23T10:00");
    Instant[] together = new Instant[100];
    Arrays.parallelSetAll(together, i -> calendar.add(start, ofHours(i)));

    for (int hours = 0; hours < together.length; hours++) {
      assertThat(together[hours]).isEqualTo(berlinOffice().add(start, ofHours(hours)));
    }
  }
}
