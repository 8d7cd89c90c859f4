package io.kept.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHoursTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime FIVE = LocalTime.of(17, 0);

  @Test
  void midnightAsClosingTimeIsTheEndOfTheDay() {
    assertThat(OpenHours.of(NINE, LocalTime.MIDNIGHT).closing()).isEqualTo(24 * 3600);
    assertThat(OpenHours.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).closing()).isEqualTo(24 * 3600);
  }

  @Test
  void aShiftClosesOnTheNextDay() {
    assertThat(OpenHours.overnight(FIVE, NINE).closing()).isEqualTo((24 + 9) * 3600);
  }

  @Test
  void aShiftOfMoreThanADayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenHours.overnight(NINE, FIVE))
        .withMessage("A shift ends within 24 hours, but 09:00 to 17:00 on the next day does not.");
  }

  @Test
  void hoursBeginAndEndOnWholeMinutes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenHours.of(NINE, LocalTime.of(23, 59, 59)))
        .withMessage(
            "Opening hours are whole minutes, and the end of a day is 24:00, not 23:59:59.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenHours.of(LocalTime.of(8, 59, 59), FIVE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"09:00-17:00", "00:00-24:00", "18:30-24:00", "22:00-06:00"})
  void whatTheyReadLikeIsReadBack(String text) {
    assertThat(OpenHours.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-17", "09:00", "24:00-06:00", "09:00-17:00-18:00", "09:00-25:00"})
  void anythingElseIsRefusedInAFullSentence(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenHours.parse(text))
        .withMessage("Opening hours read like 09:00-17:00 or 18:00-24:00, not \"" + text + "\".");
  }

  @Test
  void emptyHoursAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> OpenHours.of(NINE, NINE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenHours.parse("09:00-09:00"))
        .withMessage("Opening hours must close after they open, but 09:00 to 09:00 do not.");
  }

  @Test
  void invertedHoursAreRefusedInAFullSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenHours.of(FIVE, NINE))
        .withMessage("Opening hours must close after they open, but 17:00 to 09:00 do not.");
  }
}
