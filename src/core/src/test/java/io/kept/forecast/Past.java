package io.kept.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a test tells a forecast: issues of one kind, opened on the first of May 2026 or later. */
final class Past {
  static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  static final Traits BUG = new Traits(10, "bug", "high");

  private Past() {}

  /** One issue that finishes after so many hours. */
  static void finished(Forecast forecast, Traits traits, int hours) {
    Issue issue = new Issue(traits, MAY);
    forecast.opened(issue);
    forecast.ended(issue, hours(hours), End.FINISHED);
  }

  /** Issues that finish after 1, 2, 3 ... hours. */
  static void finishedEachHour(Forecast forecast, Traits traits, int issues) {
    for (int hour = 1; hour <= issues; hour++) {
      finished(forecast, traits, hour);
    }
  }

  static Instant hours(int hours) {
    return MAY.plus(Duration.ofHours(hours));
  }

  /**
   * An issue of the oracle.
   *
   * @param opened in minutes since May began
   * @param ended its age in minutes when it ended, if it has
   */
  record Seen(int opened, Optional<Integer> ended, End end) {
    Issue issue() {
      return new Issue(BUG, MAY.plus(Duration.ofMinutes(opened)));
    }

    void tell(Forecast forecast) {
      forecast.opened(issue());
      ended.ifPresent(
          age -> forecast.ended(issue(), issue().openedAt().plus(Duration.ofMinutes(age)), end));
    }
  }
}
