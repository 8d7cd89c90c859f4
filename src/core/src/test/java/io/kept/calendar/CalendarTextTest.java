package io.kept.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

  private static final String BEGINNING = "calendar 3 Berlin desk\nzone Europe/Berlin\n";

  @Test
  void aCalendarReadsLikeAList() {
    BusinessCalendar calendar =
        BusinessCalendar.in(ZoneId.of("Europe/Berlin"))
            .as(new CalendarVersion("Berlin desk", 3))
            .open(SATURDAY, "22:00-06:00", "09:00-12:00")
            .closedOn(
                Holiday.closingAt(LocalDate.of(2026, 12, 24), LocalTime.NOON, "Christmas Eve"))
            .from(LocalDate.of(2027, 1, 1))
            .open(SATURDAY, "00:00-24:00")
            .build();

    assertThat(calendar)
        .hasToString(
            BEGINNING
                + """
                SATURDAY 09:00-12:00 22:00-06:00
                from 2027-01-01
                SATURDAY 00:00-24:00
                holiday 2026-12-24 12:00-24:00 Christmas Eve
                """);
    assertThat(CalendarText.read(calendar.toString())).isEqualTo(calendar);
  }

  @Test
  void everyBadLineIsNamed() {
    assertThat(
            CalendarText.badLines(
                "calendar x Desk\nzone Berlin\nMONDAY 9\nTUESDAY 09:00-10:00\nno"))
        .containsExactly(
            new CalendarText.BadLine(1, "calendar x Desk"),
            new CalendarText.BadLine(2, "zone Berlin"),
            new CalendarText.BadLine(3, "MONDAY 9"),
            new CalendarText.BadLine(5, "no"));
    assertThat(CalendarText.badLines(BEGINNING + "MONDAY 09:00-12:00\n")).isEmpty();
    assertThat(CalendarText.badLines("")).hasSize(1);
    assertThat(CalendarText.badLines("calendar 1 Desk")).hasSize(1);
  }

  @Test
  void theFirstLineThatContradictsThoseBeforeItIsNamed() {
    String hours =
        """
        MONDAY 09:00-12:00
        from 2027-01-01
        TUESDAY 09:00-12:00
        from 2026-01-01
        WEDNESDAY 09:00-12:00
        """;

    assertThat(CalendarText.badLines(BEGINNING + hours))
        .containsExactly(new CalendarText.BadLine(6, "from 2026-01-01"));
    assertThat(
            CalendarText.badLines(
                BEGINNING + "MONDAY 09:00-12:00 11:00-13:00\nTUESDAY 09:00-10:00"))
        .containsExactly(new CalendarText.BadLine(3, "MONDAY 09:00-12:00 11:00-13:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SATURDAY",
        "SATURDAY 9-12",
        "SOMEDAY 09:00-12:00",
        "from tomorrow",
        "holiday 2026-12-24",
        "holiday 2026-12-24 12:00-24:00 ",
        "",
        "zone UTC"
      })
  void aLineThatCannotBeReadIsNamed(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarText.read(BEGINNING + line + "\nMONDAY 09:00-12:00\n"))
        .withMessage("This is no line of a calendar: \"" + line + "\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "calendar 1\nzone UTC\nMONDAY 09:00-12:00",
        "calendar 1 Desk",
        "calendar 1 Desk\nzone\nMONDAY 09:00-12:00",
        "calendar x Desk\nzone UTC",
        "calendar 0 Desk\nzone UTC",
        "calendar 1 D\nzone X/Y",
        "diary 1 Desk\nzone UTC\nMONDAY 09:00-12:00",
        "calendar 1 Desk\ncity UTC\nMONDAY 09:00-12:00"
      })
  void anythingButACalendarIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CalendarText.read(text));
  }

  @Test
  void aCalendarThatOpensOnNoWeekdayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarText.read(BEGINNING))
        .withMessage("A calendar needs open hours on at least one weekday.");
  }
}
