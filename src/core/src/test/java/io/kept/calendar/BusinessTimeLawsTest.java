package io.kept.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of business time, 1,000 tries each; {@code -Dkept.tries=100000} for more. */
class BusinessTimeLawsTest {

  private static final int MONTH_IN_SECONDS = 30 * 24 * 3600;

  @Provide
  Arbitrary<Situation> situations() {
    return Situation.any();
  }

  @Property
  void addingAndSubtractingAreWhatLiesBetween(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int seconds) {
    BusinessCalendar calendar = given.calendar();
    Duration openTime = Duration.ofSeconds(seconds, seconds % 1000);
    Instant later = calendar.add(given.at(), openTime);
    Instant earlier = calendar.subtract(given.at(), openTime);

    assertThat(calendar.between(given.at(), later)).isEqualTo(openTime);
    assertThat(calendar.between(earlier, given.at())).isEqualTo(openTime);
  }

  @Property
  void whatIsAddedEndsInOpenTimeAndWhatIsSubtractedBeginsInIt(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(min = 1, max = MONTH_IN_SECONDS) int seconds) {
    BusinessCalendar calendar = given.calendar();
    Duration openTime = Duration.ofSeconds(seconds);
    Instant later = calendar.add(given.at(), openTime);

    assertThat(calendar.isOpen(later.minusNanos(1))).isTrue();
    assertThat(calendar.lastOpenMoment(later)).isEqualTo(later);
    assertThat(calendar.isOpen(calendar.subtract(given.at(), openTime))).isTrue();
  }

  @Property
  void laterStartsAndMoreTimeNeverEndEarlier(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int wait,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int some,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int more) {
    BusinessCalendar calendar = given.calendar();
    Duration openTime = Duration.ofSeconds(some);
    Instant due = calendar.add(given.at(), openTime);

    assertThat(calendar.add(given.at().plusSeconds(wait), openTime)).isAfterOrEqualTo(due);
    assertThat(calendar.add(given.at(), openTime.plusSeconds(more))).isAfterOrEqualTo(due);
    assertThat(calendar.subtract(given.at().plusSeconds(wait), openTime))
        .isAfterOrEqualTo(calendar.subtract(given.at(), openTime));
  }

  @Property
  void openTimeAddsUpAcrossAnyMiddle(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int first,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int second) {
    BusinessCalendar calendar = given.calendar();
    Instant middle = given.at().plusSeconds(first).plusNanos(second % 1000);
    Instant until = middle.plusSeconds(second);

    assertThat(calendar.between(given.at(), middle).plus(calendar.between(middle, until)))
        .isEqualTo(calendar.between(given.at(), until));
  }

  @Property
  void addingInTwoStepsIsAddingAtOnce(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = 200_000) int first,
      @ForAll @IntRange(max = 200_000) int second) {
    BusinessCalendar calendar = given.calendar();
    Instant halfWay = calendar.add(given.at(), Duration.ofSeconds(first));

    assertThat(calendar.add(halfWay, Duration.ofSeconds(second)))
        .isEqualTo(calendar.add(given.at(), Duration.ofSeconds(first + second)));
  }

  @Property
  void aHolidayMoreNeverMakesATimeEarlierAndABreakLessNeverLater(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = 20) int daysOn,
      @ForAll @IntRange(max = 500_000) int seconds) {
    Duration openTime = Duration.ofSeconds(seconds);
    Instant due = given.calendar().add(given.at(), openTime);
    LocalDate date = LocalDate.ofInstant(given.at(), ZoneOffset.UTC).plusDays(daysOn);

    assertThat(given.draft().with(Holiday.allDay(date, "Day")).calendar().add(given.at(), openTime))
        .isAfterOrEqualTo(due);
    assertThat(given.draft().withoutBreaks().calendar().add(given.at(), openTime))
        .isBeforeOrEqualTo(due);
  }

  @Property
  void wholeWeeksShiftEveryAnswerWhereNoClockAndNoHolidayDoes(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = 500) int weeks,
      @ForAll @IntRange(max = MONTH_IN_SECONDS) int seconds) {
    BusinessCalendar calendar =
        given.draft().withoutHolidays().forEver().in(ZoneOffset.ofHoursMinutes(5, 45)).calendar();
    Duration shift = Duration.ofDays(7L * weeks);
    Duration openTime = Duration.ofSeconds(seconds);

    assertThat(calendar.add(given.at().plus(shift), openTime))
        .isEqualTo(calendar.add(given.at(), openTime).plus(shift));
  }

  @Property
  void aroundTheClockIsPlainTimeInEveryZone(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = 20 * MONTH_IN_SECONDS) int seconds) {
    BusinessCalendar always =
        BusinessCalendar.in(given.draft().zone()).openDaily("00:00-24:00").build();
    Instant later = given.at().plusSeconds(seconds);

    assertThat(always.add(given.at(), Duration.ofSeconds(seconds))).isEqualTo(later);
    assertThat(always.subtract(later, Duration.ofSeconds(seconds))).isEqualTo(given.at());
    assertThat(always.between(given.at(), later)).hasSeconds(seconds);
  }

  @Property
  void openDaysEndAtAnOpenMomentAndMoreDaysNeverEndEarlier(
      @ForAll("situations") Situation given, @ForAll @IntRange(min = 1, max = 30) int days) {
    BusinessCalendar calendar = given.calendar();
    Instant reached = calendar.addDays(given.at(), days);

    assertThat(calendar.lastOpenMoment(reached)).isEqualTo(reached);
    assertThat(calendar.addDays(given.at(), days + 1)).isAfterOrEqualTo(reached);
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("situations") Situation given) {
    BusinessCalendar calendar = given.calendar();
    String text = CalendarText.write(calendar);

    assertThat(CalendarText.read(text)).isEqualTo(calendar).hasToString(text);
  }
}
