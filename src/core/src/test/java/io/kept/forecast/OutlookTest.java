package io.kept.forecast;

import static io.kept.forecast.Past.BUG;
import static io.kept.forecast.Past.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private final Forecast forecast = new Forecast(Scale.ELAPSED, Forecast.MONTHS);

  @Test
  void saysWhichShareOfQuotesThisTightWouldHold() {
    Past.finishedEachHour(forecast, BUG, 100);
    Outlook outlook = newIssueAt(hours(200));

    assertThat(outlook.sample()).isEqualTo(100);
    assertThat(outlook.holds(hours(200 + 64)).orElseThrow()).isEqualTo(0.64, within(0.01));
    assertThat(outlook.risk(hours(200 + 64)).orElseThrow()).isEqualTo(0.36, within(0.01));
  }

  @Test
  void theRiskOfAnOpenPromiseKnowsThatItIsStillOpen() {
    Past.finishedEachHour(forecast, BUG, 100);
    Issue issue = new Issue(BUG, hours(200));

    Outlook afterHalf = forecast.outlook(issue, hours(250));

    // Of the 50 that took longer than 50 hours, 20 took longer than 80.
    assertThat(afterHalf.sample()).isBetween(49, 51);
    assertThat(afterHalf.risk(hours(280)).orElseThrow()).isEqualTo(0.4, within(0.02));
  }

  @Test
  void issuesThatAreStillOpenMakeTheForecastLonger() {
    Past.finishedEachHour(forecast, BUG, 40);
    for (int i = 0; i < 40; i++) {
      forecast.opened(new Issue(BUG, Past.MAY));
    }

    assertThat(newIssueAt(hours(200)).holds(hours(240)).orElseThrow()).isEqualTo(0.5, within(0.01));
  }

  @Test
  void namesTheWholeMinuteThatHoldsWithAShare() {
    Past.finishedEachHour(forecast, BUG, 100);
    Outlook outlook = newIssueAt(hours(200).plusSeconds(1));

    Instant held = outlook.heldBy(0.8).orElseThrow();

    assertThat(held).isBetween(hours(200 + 79), hours(200 + 82));
    assertThat(held.getEpochSecond() % 60).isZero();
    assertThat(outlook.holds(held).orElseThrow()).isGreaterThanOrEqualTo(0.8);
    assertThat(outlook.holds(held.minusSeconds(120)).orElseThrow()).isLessThan(0.8);
  }

  @Test
  void theTimeThatHoldsMovesWithTheAgeOfTheIssue() {
    Past.finishedEachHour(forecast, BUG, 100);

    Instant held = forecast.outlook(new Issue(BUG, hours(200)), hours(250)).heldBy(0.5).get();

    assertThat(held).isBetween(hours(200 + 74), hours(200 + 77));
  }

  @Test
  void saysNothingWithoutASample() {
    Outlook unknown = newIssueAt(hours(1));

    assertThat(unknown.sample()).isZero();
    assertThat(unknown.risk(hours(2))).isEmpty();
    assertThat(unknown.holds(hours(2))).isEmpty();
    assertThat(unknown.heldBy(0.5)).isEmpty();
  }

  @Test
  void namesNoTimeThatNobodyWasFollowedTo() {
    Past.finishedEachHour(forecast, BUG, 10);
    for (int i = 0; i < 90; i++) {
      forecast.opened(new Issue(BUG, Past.MAY));
    }

    assertThat(newIssueAt(hours(20)).heldBy(0.05)).isPresent();
    assertThat(newIssueAt(hours(20)).heldBy(0.5)).isEmpty();
  }

  @Test
  void refusesAShareThatIsNone() {
    Outlook outlook = newIssueAt(hours(1));

    assertThatThrownBy(() -> outlook.heldBy(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> outlook.heldBy(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private Outlook newIssueAt(Instant now) {
    return forecast.outlook(new Issue(BUG, now), now);
  }
}
