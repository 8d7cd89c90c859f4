package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tests of the calendar rarely reach, since they ask inside the index. */
class ClosedFormTest {

  /** Its clock was changed twice since 1900, back at the start of 1920, on at that of 1986. */
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

  private static final int BYTES_PER_PHASE = 28;
  private static final List<String> AWKWARD =
      List.of("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Africa/Cairo");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00-24:00",
        "02:15-02:45",
        "00:30-03:00 22:00-24:00",
        "01:00-02:00 22:00-00:30"
      })
  void itCountsWhatAWalkCountsThroughYearsOfClockChangesHolidaysAndNewHours(String hours) {
    for (String zone : AWKWARD) {
      CalendarBuilder calendar =
          BusinessCalendar.in(ZoneId.of(zone))
              .openDaily(hours.split(" "))
              .from(LocalDate.of(2004, 10, 31))
              .openDaily("09:00-17:00")
              .from(LocalDate.of(2005, 3, 27))
              .openDaily(hours.split(" "))
              .from(LocalDate.of(2011, 12, 30))
              .openOnWeekdays(hours.split(" "));
      for (int i = 0; i < 30; i++) {
        LocalDate date = LocalDate.of(2004, 9, 1).plusDays(97L * i);
        calendar
            .closedOn(Holiday.allDay(date, "Day"))
            .closedOn(Holiday.closingAt(date.plusDays(2), LocalTime.of(23, 0), "Eve"));
      }
      countsWhatAWalkCounts(calendar.build().rules());
    }
  }

  @Test
  void itTakesAPhaseForEachClockChange() {
    assertThat(bytes(kathmandu())).isEqualTo(3 * BYTES_PER_PHASE);
  }

  @Test
  void aHolidayTakesAPhaseOfItsOwn() {
    CalendarBuilder calendar =
        kathmandu().closedOn(Holiday.allDay(LocalDate.of(2026, 4, 14), "New Year"));

    assertThat(bytes(calendar)).isEqualTo(5 * BYTES_PER_PHASE);
  }

  @Test
  void hoursUntilTheEndOfTheDayLeaveTheNextDayAlone() {
    CalendarBuilder calendar =
        BusinessCalendar.in(ZoneOffset.UTC)
            .openDaily("09:00-24:00")
            .closedOn(Holiday.allDay(LocalDate.of(2026, 4, 14), "New Year"));

    assertThat(bytes(calendar)).isEqualTo(3 * BYTES_PER_PHASE);
  }

  @Test
  void aHolidayThatChangesNothingTakesNothing() {
    CalendarBuilder calendar =
        kathmandu()
            .closedOn(Holiday.closingAt(LocalDate.of(2026, 4, 13), LocalTime.of(20, 0), "Eve"));

    assertThat(bytes(calendar)).isEqualTo(3 * BYTES_PER_PHASE);
  }

  @Test
  void aHolidayBetweenNightsTakesTheNightsOnBothSidesOfIt() {
    CalendarBuilder nights =
        BusinessCalendar.in(KATHMANDU)
            .openDaily("22:00-06:00")
            .closedOn(Holiday.allDay(LocalDate.of(2026, 4, 14), "New Year"));

    // The night before, the day and its night, the next evening, and the weeks afterwards.
    assertThat(bytes(nights)).isEqualTo((3 + 4) * BYTES_PER_PHASE);
  }

  @Test
  void phasesThatSayTheSameAreOne() {
    SortedMap<Long, Phase> phases = new TreeMap<>();
    phases.put(Range.FIRST, Phase.OPEN);
    phases.put(0L, Phase.OPEN);

    assertThat(new ClosedForm(phases).bytes()).isEqualTo(BYTES_PER_PHASE);
  }

  @Test
  void aNumberOutsideTheRangeIsRefused() {
    ClosedForm always =
        Phases.closedForm(BusinessCalendar.in(BERLIN).openDaily("00:00-24:00").build().rules());

    assertThat(always.startOf(0)).isEqualTo(Range.FIRST);
    assertThat(always.startOf(Range.END - Range.FIRST - 1)).isEqualTo(Range.END - 1);
    assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> always.startOf(-1));
    assertThatExceptionOfType(OutsideCalendarException.class)
        .isThrownBy(() -> always.startOf(Range.END - Range.FIRST));
  }

  private static void countsWhatAWalkCounts(Rules rules) {
    ClosedForm form = Phases.closedForm(rules);
    Span years =
        new Span(Instant.parse("2004-09-01T00:00:00Z"), Instant.parse("2012-04-01T00:00:00Z"));
    long number = form.before(years.start().getEpochSecond());
    for (Span open : new OpenSpans(rules).in(years)) {
      long length = open.length().getSeconds();
      long start = open.start().getEpochSecond();
      assertThat(form.before(start)).isEqualTo(number);
      assertThat(form.startOf(number)).isEqualTo(start);
      assertThat(form.startOf(number + length - 1)).isEqualTo(start + length - 1);
      number += length;
      assertThat(form.before(start + length)).isEqualTo(number);
    }
    assertThat(form.before(years.end().getEpochSecond())).isEqualTo(number);
  }

  private static CalendarBuilder kathmandu() {
    return BusinessCalendar.in(KATHMANDU).openDaily("00:05-08:00");
  }

  private static int bytes(CalendarBuilder calendar) {
    return Phases.closedForm(calendar.build().rules()).bytes();
  }
}
