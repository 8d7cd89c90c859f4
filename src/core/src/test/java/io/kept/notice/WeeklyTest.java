package io.kept.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** It is Monday, 9:00 in Berlin. */
class WeeklyTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @Test
  void comesOnTheNextSuchDay() {
    assertThat(next(DayOfWeek.MONDAY, "09:01", Optional.empty())).isEqualTo("2026-11-23T08:01:00Z");
    assertThat(next(DayOfWeek.MONDAY, "09:00", Optional.empty())).isEqualTo("2026-11-30T08:00:00Z");
    assertThat(next(DayOfWeek.SUNDAY, "08:00", Optional.empty())).isEqualTo("2026-11-29T07:00:00Z");
  }

  @Test
  void comesOnceAWeekWhateverTheDayIsChangedTo() {
    assertThat(next(DayOfWeek.FRIDAY, "08:00", Optional.of(MONDAY)))
        .isEqualTo("2026-12-04T07:00:00Z");
    assertThat(next(DayOfWeek.FRIDAY, "08:00", Optional.of(MONDAY.minusWeeks(1))))
        .isEqualTo("2026-11-27T07:00:00Z");
  }

  @Test
  void keepsToTheWallClockWhenClocksChange() {
    Instant october = Instant.parse("2026-10-20T08:00:00Z");

    assertThat(weekly(DayOfWeek.MONDAY, "08:00").next(BERLIN, october, Optional.empty()))
        .isEqualTo("2026-10-26T07:00:00Z");
  }

  @Test
  void aTimeThatDoesNotExistIsTheFirstOneAfterIt() {
    Instant march = Instant.parse("2027-03-27T08:00:00Z");

    assertThat(weekly(DayOfWeek.SUNDAY, "02:30").next(BERLIN, march, Optional.empty()))
        .isEqualTo("2027-03-28T01:30:00Z");
  }

  @Property
  void isLaterAndInAWeekThatHasHadNone(
      @ForAll DayOfWeek day,
      @ForAll @IntRange(max = 1439) int minute,
      @ForAll @IntRange(min = -3, max = 3) int last) {
    Weekly weekly = new Weekly(day, LocalTime.ofSecondOfDay(minute * 60L), Optional.empty());
    Instant next = weekly.next(BERLIN, NOW, Optional.of(MONDAY.plusWeeks(last)));

    assertThat(next).isAfter(NOW);
    assertThat(next.atZone(BERLIN).getDayOfWeek()).isEqualTo(day);
    assertThat(Weekly.week(next, BERLIN)).isAfter(MONDAY.plusWeeks(last));
  }

  private static Instant next(DayOfWeek day, String at, Optional<LocalDate> last) {
    return weekly(day, at).next(BERLIN, NOW, last);
  }

  private static Weekly weekly(DayOfWeek day, String at) {
    return new Weekly(day, LocalTime.parse(at), Optional.empty());
  }
}
