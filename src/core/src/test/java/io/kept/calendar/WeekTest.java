package io.kept.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 2026-11-23 is a Monday. */
class WeekTest {

  private static final int HOUR = 3600;

  private final Week week =
      Week.of(
          hours(Map.of(MONDAY, "09:00-17:00", WEDNESDAY, "10:00-12:00", SUNDAY, "22:00-06:00")));

  @Test
  void onlyOpenSecondsAreCounted() {
    assertThat(open("2026-11-23T06:00", "2026-11-23T09:00")).isZero();
    assertThat(open("2026-11-23T08:00", "2026-11-23T10:00")).isEqualTo(HOUR);
    assertThat(open("2026-11-23T08:00", "2026-11-24T08:00")).isEqualTo(8 * HOUR);
    assertThat(open("2026-11-23T16:00", "2026-11-25T11:00")).isEqualTo(2 * HOUR);
  }

  @Test
  void theShiftOfSundayNightEndsOnMonday() {
    assertThat(open("2026-11-29T21:00", "2026-11-30T00:00")).isEqualTo(2 * HOUR);
    assertThat(open("2026-11-30T00:00", "2026-11-30T07:00")).isEqualTo(6 * HOUR);
  }

  @Test
  void everyWeekIsLikeTheLast() {
    assertThat(open("1926-11-22T00:00", "1926-11-29T00:00")).isEqualTo(18 * HOUR);
    assertThat(open("2026-11-23T00:00", "2026-12-07T00:00")).isEqualTo(36 * HOUR);
  }

  @Test
  void everyOpenSecondHasItsNumber() {
    for (String second :
        List.of(
            "2026-11-23T05:59:59",
            "2026-11-23T09:00",
            "2026-11-23T16:59:59",
            "2026-11-25T10:00",
            "2026-11-29T22:00",
            "2026-11-30T00:00",
            "1926-11-22T09:00")) {
      assertThat(week.startOf(week.before(local(second)))).isEqualTo(local(second));
    }
  }

  @Test
  void theNumberOfAClosedSecondIsThatOfTheNextOpening() {
    assertThat(week.startOf(week.before(local("2026-11-23T17:00"))))
        .isEqualTo(local("2026-11-25T10:00"));
  }

  @Test
  void aWeekWithoutAClosedSecondNeverChanges() {
    Week always =
        Week.of(
            hours(
                Stream.of(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> "00:00-24:00"))));

    assertThat(always.before(local("2026-11-30T00:00")) - always.before(local("2026-11-23T00:00")))
        .isEqualTo(7 * 24 * HOUR);
    assertThat(always.changesIn(local("2026-11-23T00:00"), local("2026-11-30T00:00"))).isFalse();
  }

  @Test
  void itChangesAtAnOpeningAndAtAClosing() {
    assertThat(changes("2026-11-23T09:00", "2026-11-23T09:00")).isTrue();
    assertThat(changes("2026-11-23T08:00", "2026-11-23T09:00")).isTrue();
    assertThat(changes("2026-11-23T17:00", "2026-11-23T18:00")).isTrue();
    assertThat(changes("2026-11-23T12:00", "2026-11-23T17:00")).isTrue();
  }

  @Test
  void itDoesNotChangeBetweenThem() {
    assertThat(changes("2026-11-23T07:00", "2026-11-23T08:59:59")).isFalse();
    assertThat(changes("2026-11-23T09:00:01", "2026-11-23T16:59:59")).isFalse();
    assertThat(changes("2026-11-23T17:00:01", "2026-11-25T09:59:59")).isFalse();
  }

  private long open(String from, String until) {
    return week.before(local(until)) - week.before(local(from));
  }

  private boolean changes(String from, String until) {
    return week.changesIn(local(from), local(until));
  }

  private static long local(String time) {
    return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
  }

  private static WeeklyHours hours(Map<DayOfWeek, String> week) {
    return new WeeklyHours(
        week.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    day ->
                        Arrays.stream(day.getValue().split(" ")).map(OpenHours::parse).toList())));
  }
}
