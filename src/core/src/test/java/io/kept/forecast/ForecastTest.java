package io.kept.forecast;

import static io.kept.forecast.Past.BUG;
import static io.kept.forecast.Past.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final Instant LATER = Instant.parse("2026-05-20T00:00:00Z");

  private final Forecast forecast = new Forecast(Scale.ELAPSED, Forecast.MONTHS);

  @Test
  void comparesWithTheNarrowestGroupThatIsNotSmall() {
    Past.finishedEachHour(forecast, BUG, Forecast.MINIMUM - 1);
    Past.finished(forecast, new Traits(10, "bug", "low"), 1);

    assertThat(outlook(BUG).group()).isEqualTo(Group.of(10, "bug"));
    assertThat(outlook(BUG).sample()).isEqualTo(30);

    Past.finished(forecast, BUG, 1);

    assertThat(outlook(BUG).group()).isEqualTo(Group.of(10, "bug", "high"));
  }

  @Test
  void fallsBackToTheProjectAndThenToEverything() {
    Past.finishedEachHour(forecast, BUG, 30);

    assertThat(outlook(new Traits(10, "task", "low")).group()).isEqualTo(Group.of(10));
    assertThat(outlook(new Traits(11, "bug", "high")).group()).isEqualTo(Group.EVERYTHING);
    assertThat(outlook(BUG).isSmall()).isFalse();
  }

  @Test
  void saysThatTheSampleIsSmallWhenEvenEverythingIs() {
    Past.finishedEachHour(forecast, BUG, 29);

    assertThat(outlook(BUG).group()).isEqualTo(Group.EVERYTHING);
    assertThat(outlook(BUG).isSmall()).isTrue();
  }

  @Test
  void anOldIssueIsComparedOnlyWithIssuesThatGotAsOld() {
    Past.finishedEachHour(forecast, BUG, 40);
    Past.finishedEachHour(forecast, new Traits(11, "bug", "high"), 60);
    Issue issue = new Issue(BUG, MAY);

    assertThat(forecast.outlook(issue, Past.hours(9)).group().projectId()).hasValue(10L);
    assertThat(forecast.outlook(issue, Past.hours(12)).group()).isEqualTo(Group.EVERYTHING);
  }

  @Test
  void forgetsIssuesFromBeforeTheMonthsItRemembers() {
    Past.finishedEachHour(forecast, BUG, 30);

    assertThat(sampleAt("2026-08-31T23:59:59Z")).isEqualTo(30);
    assertThat(sampleAt("2026-09-01T00:00:00Z")).isZero();

    forecast.opened(new Issue(BUG, Instant.parse("2026-09-01T00:00:00Z")));
    Past.finished(forecast, BUG, 1);

    assertThat(forecast.cells()).isEmpty();
  }

  @Test
  void refusesTheEndOfAnIssueThatIsNotOpen() {
    Issue issue = new Issue(BUG, MAY);
    forecast.opened(issue);
    forecast.ended(issue, LATER, End.LEFT);

    assertThatThrownBy(() -> forecast.ended(issue, LATER, End.LEFT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToRememberNothing() {
    assertThatThrownBy(() -> new Forecast(Scale.ELAPSED, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIssueThatChangesCountsInItsNewGroupsOnly() {
    Past.finishedEachHour(forecast, BUG, 30);
    Issue issue = new Issue(BUG, MAY);
    forecast.opened(issue);
    Traits task = new Traits(10, "task", "high");
    forecast.changed(issue, task);
    forecast.ended(new Issue(task, MAY), Past.hours(1), End.FINISHED);

    assertThat(outlook(BUG).sample()).isEqualTo(30);
    assertThat(outlook(task).sample()).isEqualTo(31);
    assertThatThrownBy(() -> forecast.ended(issue, LATER, End.FINISHED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheSameAfterItWasStoredAndRestored() {
    Past.finishedEachHour(forecast, BUG, 40);
    Issue left = new Issue(BUG, MAY);
    forecast.opened(left);
    forecast.ended(left, Past.hours(20), End.LEFT);
    Forecast restored = new Forecast(Scale.ELAPSED, Forecast.MONTHS);
    forecast.cells().forEach(restored::restore);
    Issue open = new Issue(BUG, MAY);
    forecast.opened(open);
    restored.opened(open);

    assertThat(restored.cells()).containsExactlyInAnyOrderElementsOf(forecast.cells());
    Instant then = LATER.plusSeconds(30 * 3600);
    assertThat(outlookOf(restored).risk(then)).isEqualTo(outlook(BUG).risk(then)).isNotEmpty();
  }

  @Test
  void measuresInOpenTimeOnABusinessScale() {
    Forecast business =
        new Forecast(Scale.business(BusinessCalendar.officeHours(ZoneOffset.UTC)), Forecast.MONTHS);
    Past.finishedEachHour(business, BUG, 30 * 24);
    Instant fridayAt16 = Instant.parse("2026-05-29T16:00:00Z");

    Optional<Instant> half = business.outlook(new Issue(BUG, fridayAt16), fridayAt16).heldBy(0.5);

    // The median issue took from Friday the 1st, 00:00, to Saturday the 16th: 88 open hours.
    assertThat(half.orElseThrow()).isBetween("2026-06-15T15:00:00Z", "2026-06-15T16:00:00Z");
  }

  private int sampleAt(String now) {
    Instant at = Instant.parse(now);
    return forecast.outlook(new Issue(BUG, at), at).sample();
  }

  private Outlook outlook(Traits traits) {
    return forecast.outlook(new Issue(traits, LATER), LATER);
  }

  private static Outlook outlookOf(Forecast forecast) {
    return forecast.outlook(new Issue(BUG, LATER), LATER);
  }
}
