package io.kept.calendar;

import static io.kept.calendar.Calendars.BERLIN;
import static io.kept.calendar.Calendars.berlin;
import static io.kept.calendar.Calendars.berlinOffice;
import static io.kept.calendar.Calendars.openDaily;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddOpenTimeTest {

  private final BusinessCalendar office = berlinOffice();

  @Test
  void eightHoursFromMondayMorningIsMondayEvening() {
    assertThat(office.add(berlin("2026-11-23T09:00"), ofHours(8)))
        .isEqualTo(berlin("2026-11-23T17:00"));
  }

  @Test
  void oneSecondMoreIsTuesdayMorning() {
    assertThat(office.add(berlin("2026-11-23T09:00"), ofHours(8).plusSeconds(1)))
        .isEqualTo(berlin("2026-11-24T09:00:01"));
  }

  @Test
  void timeSaidAfterHoursCountsFromTheNextOpening() {
    assertThat(office.add(berlin("2026-11-20T19:45"), ofHours(4)))
        .isEqualTo(berlin("2026-11-23T13:00"));
  }

  @Test
  void breaksDoNotCount() {
    BusinessCalendar calendar = openDaily("09:00-12:00", "13:00-17:00").in(BERLIN);

    assertThat(calendar.add(berlin("2026-11-23T11:00"), ofHours(2)))
        .isEqualTo(berlin("2026-11-23T14:00"));
  }

  @Test
  void fractionsOfASecondAreCountedWhereItIsOpen() {
    Duration aSecondAndAHalf = Duration.ofMillis(1_500);

    assertThat(office.add(berlin("2026-11-23T09:00:00.75"), aSecondAndAHalf))
        .isEqualTo(berlin("2026-11-23T09:00:02.25"));
    assertThat(office.subtract(berlin("2026-11-23T09:00:02.25"), aSecondAndAHalf))
        .isEqualTo(berlin("2026-11-23T09:00:00.75"));
    assertThat(office.between(berlin("2026-11-23T09:00:00.75"), berlin("2026-11-23T09:00:02.25")))
        .isEqualTo(aSecondAndAHalf);
  }

  @Test
  void fractionsOfASecondDoNotCountWhereItIsClosed() {
    assertThat(office.add(berlin("2026-11-20T19:45:00.5"), ofHours(4)))
        .isEqualTo(berlin("2026-11-23T13:00"));
    assertThat(office.between(berlin("2026-11-22T12:00:00.5"), berlin("2026-11-23T09:00:01")))
        .isEqualTo(ofSeconds(1));
  }

  @Test
  void noTimeIsNoMove() {
    assertThat(office.add(berlin("2026-11-22T12:00"), Duration.ZERO))
        .isEqualTo(berlin("2026-11-22T12:00"));
    assertThat(office.subtract(berlin("2026-11-22T12:00"), Duration.ZERO))
        .isEqualTo(berlin("2026-11-22T12:00"));
  }

  @Test
  void negativeTimeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office.add(berlin("2026-11-23T09:00"), ofSeconds(-1)))
        .withMessage("Business time is added and subtracted, but not PT-1S, which is negative.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office.subtract(berlin("2026-11-23T09:00"), ofSeconds(-1)))
        .withMessage("Business time is added and subtracted, but not PT-1S, which is negative.");
  }

  @Test
  void openTimeBetweenEveningAndMorningIsNone() {
    assertThat(office.between(berlin("2026-11-20T17:00"), berlin("2026-11-23T09:00"))).isZero();
  }

  @Test
  void openTimeBackwardsIsNone() {
    assertThat(office.between(berlin("2026-11-23T16:00"), berlin("2026-11-23T10:00"))).isZero();
  }
}
