package io.kept.forecast;

import static io.kept.forecast.Past.BUG;
import static io.kept.forecast.Past.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HoldingTimeTest {
  private static final BusinessCalendar OFFICE = BusinessCalendar.officeHours(ZoneOffset.UTC);

  /** A Monday. */
  private static final Instant NINE = Instant.parse("2026-05-18T09:02:00Z");

  private final Forecast forecast = new Forecast(Scale.ELAPSED, Forecast.MONTHS);

  @Test
  void isARoundTimeByWhichFourInFiveWereDone() {
    finishedEachMinute(300);

    Outlook outlook = at(NINE);
    Instant held = HoldingTime.of(outlook, OFFICE).orElseThrow();

    assertThat(held).isEqualTo("2026-05-18T13:15:00Z");
    assertThat(outlook.holds(held).orElseThrow()).isGreaterThanOrEqualTo(HoldingTime.SHARE);
  }

  @Test
  void isFinerWithinTheHour() {
    finishedEachMinute(50);

    assertThat(HoldingTime.of(at(NINE), OFFICE)).contains(Instant.parse("2026-05-18T09:45:00Z"));
  }

  @Test
  void waitsForTheDeskToOpen() {
    finishedEachMinute(300);

    assertThat(HoldingTime.of(at(Instant.parse("2026-05-22T16:00:00Z")), OFFICE))
        .contains(Instant.parse("2026-05-25T09:00:00Z"));
  }

  @Test
  void isNotNamedFromASmallSample() {
    Past.finishedEachHour(forecast, BUG, Forecast.MINIMUM - 1);

    assertThat(HoldingTime.of(at(NINE), OFFICE)).isEmpty();
  }

  @Test
  void isNotNamedWhenTooManyAreNeverDone() {
    finishedEachMinute(50);
    for (int i = 0; i < 50; i++) {
      forecast.opened(new Issue(BUG, Past.MAY));
    }

    assertThat(HoldingTime.of(at(NINE), OFFICE)).isEmpty();
  }

  private void finishedEachMinute(int issues) {
    for (int minute = 1; minute <= issues; minute++) {
      Issue issue = new Issue(BUG, hours(1));
      forecast.opened(issue);
      forecast.ended(issue, hours(1).plusSeconds(60L * minute), End.FINISHED);
    }
  }

  private Outlook at(Instant now) {
    return forecast.outlook(new Issue(BUG, now), now);
  }
}
