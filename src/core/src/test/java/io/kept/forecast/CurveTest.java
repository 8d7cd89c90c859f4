package io.kept.forecast;

import static io.kept.forecast.Past.BUG;
import static io.kept.forecast.Past.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static final Instant LATER = MAY.plusSeconds(1000);

  private final Forecast forecast = new Forecast(Scale.ELAPSED, Forecast.MONTHS);

  @Test
  void anIssueIsAtRiskOnlyOfFinishesAtAGreaterAgeThanItHas() {
    finishedAfter(90);
    forecast.opened(new Issue(BUG, LATER.minusSeconds(60)));

    assertThat(curve().open(120)).isZero();

    forecast.opened(new Issue(BUG, LATER.minusSeconds(61)));

    assertThat(curve().open(120)).isEqualTo(0.5);
  }

  @Test
  void fallsEvenlyWithinABucket() {
    finishedAfter(90);

    assertThat(curve().open(60)).isEqualTo(1);
    assertThat(curve().open(90)).isEqualTo(0.5);
    assertThat(curve().fallsTo(0.5)).hasValue(90);
    assertThat(curve().open(120)).isZero();
  }

  @Test
  void whatFinishedAtAnAgeDidNotFinishAfterIt() {
    finishedAfter(60);
    finishedAfter(120);

    assertThat(curve().finishedAfter(59)).isEqualTo(2);
    assertThat(curve().finishedAfter(60)).isEqualTo(1);
    assertThat(curve().finishedAfter(120)).isZero();
  }

  @Test
  void isDrawnAnewAsOpenIssuesGrowOlder() {
    finishedAfter(90);
    Issue open = new Issue(BUG, LATER);
    forecast.opened(open);

    assertThat(curveAt(LATER).open(120)).isZero();
    assertThat(curveAt(LATER.plusSeconds(100)).open(120)).isEqualTo(0.5);
  }

  private void finishedAfter(int seconds) {
    Issue issue = new Issue(BUG, MAY);
    forecast.opened(issue);
    forecast.ended(issue, MAY.plusSeconds(seconds), End.FINISHED);
  }

  private Curve curve() {
    return curveAt(LATER);
  }

  private Curve curveAt(Instant now) {
    return forecast.outlook(new Issue(BUG, now), now).curve();
  }
}
