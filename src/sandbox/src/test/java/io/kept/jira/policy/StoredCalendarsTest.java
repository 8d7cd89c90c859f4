package io.kept.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarVersion;
import io.kept.calendar.Holiday;
import io.kept.promise.Person;
import io.kept.sandbox.promise.KeptTables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calendars in the real ActiveObjects. */
class StoredCalendarsTest {
  private static final Person MIA = new Person("mia");
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final StoredCalendars calendars = new StoredCalendars(tables.ao());

  @Test
  void areReadAsTheyWereStored() {
    BusinessCalendar berlin = calendar("Berlin desk", 1, "09:00-17:00");

    assertThat(calendars.add(berlin, MIA, NOW)).isTrue();

    assertThat(calendars.named("Berlin desk")).contains(berlin);
    assertThat(calendars.named("berlin desk")).isEmpty();
  }

  @Test
  void areNamedInAlphabeticalOrderOnceEach() {
    calendars.add(calendar("Late", 1, "14:00-22:00"), MIA, NOW);
    calendars.add(calendar("Early", 1, "06:00-14:00"), MIA, NOW);
    calendars.add(calendar("Early", 2, "05:00-14:00"), MIA, NOW);

    assertThat(calendars.names()).containsExactly("Early", "Late");
  }

  @Test
  void areTheNewestOfTheirVersions() {
    calendars.add(calendar("Early", 1, "06:00-14:00"), MIA, NOW);
    BusinessCalendar second = calendar("Early", 2, "05:00-14:00");

    assertThat(calendars.add(second, MIA, NOW)).isTrue();

    assertThat(calendars.named("Early")).contains(second);
  }

  @Test
  void takeNoVersionTwiceNorOutOfTurn() {
    BusinessCalendar first = calendar("Early", 1, "06:00-14:00");
    calendars.add(first, MIA, NOW);

    assertThat(calendars.add(calendar("Early", 1, "07:00-14:00"), MIA, NOW)).isFalse();
    assertThat(calendars.add(calendar("Early", 3, "07:00-14:00"), MIA, NOW)).isFalse();
    assertThat(calendars.named("Early")).contains(first);
  }

  @Test
  void areNeverNamedLikeTheStandardOneNorAtLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.add(calendar("standard", 1, "06:00-14:00"), MIA, NOW))
        .withMessageContaining("standard");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.add(calendar("x".repeat(101), 1, "06:00-14:00"), MIA, NOW));
    calendars.add(calendar("x".repeat(100), 1, "06:00-14:00"), MIA, NOW);
    assertThat(calendars.names()).containsExactly("x".repeat(100));
  }

  private static BusinessCalendar calendar(String name, int version, String hours) {
    return BusinessCalendar.in(ZoneId.of("Europe/Berlin"))
        .openOnWeekdays(hours)
        .closedOn(Holiday.allDay(LocalDate.of(2026, 12, 25), "Christmas Day"))
        .as(new CalendarVersion(name, version))
        .build();
  }
}
