package io.kept.watch;

import static io.kept.testkit.KeptDesk.headsUp;
import static io.kept.testkit.KeptDesk.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.promise.Happening;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import org.junit.jupiter.api.Test;

class WatchTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void warnsThenTellsTheCustomerThenBreaks() {
    Promise promise = kept.quote("20m");

    kept.pass("PT14M59S");
    assertThat(kept.desk.warned()).isEmpty();
    kept.pass("PT1S");
    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(kept.health()).isEqualTo(Health.AT_RISK);

    kept.pass("PT1M59S");
    assertThat(kept.desk.told()).isEmpty();
    kept.pass("PT1S");
    assertThat(kept.desk.told()).containsExactly(headsUp(promise));

    kept.pass("PT1H");
    assertThat(kept.health()).isEqualTo(Health.BROKEN);
    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(kept.desk.told()).hasSize(1);
  }

  @Test
  void warnsAndTellsAgainForANewTry() {
    kept.quote("20m");
    kept.pass("PT18M");
    Promise second = kept.quote("40m");
    kept.pass("PT39M");

    assertThat(kept.desk.warned()).hasSize(2);
    assertThat(kept.desk.told()).hasSize(2).contains(headsUp(second));
  }

  @Test
  void speaksOnlyToTheCustomerAfterAnOutageThatSpansWarningAndHeadsUp() {
    Promise promise = kept.quote("20m");
    kept.clock.pass("PT19M");
    kept.tick();

    assertThat(kept.desk.warned()).isEmpty();
    assertThat(kept.desk.told()).containsExactly(headsUp(promise));
  }

  @Test
  void saysNothingAfterAnOutageThatSpansTheLapse() {
    Promise promise = kept.quote("20m");
    kept.clock.pass("PT3H");
    kept.tick();

    assertThat(kept.desk.warned()).isEmpty();
    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.isPlanned(headsUp(promise))).isFalse();
    assertThat(kept.notices.isPlanned(warning(promise))).isFalse();
  }

  @Test
  void saysNothingAboutAPromiseOnHold() {
    Promise promise = kept.quote("20m");
    kept.hold();
    kept.pass("PT3H");

    assertThat(kept.health()).isEqualTo(Health.ON_HOLD);
    assertThat(kept.desk.warned()).isEmpty();
    assertThat(kept.notices.isPlanned(headsUp(promise))).isFalse();
  }

  @Test
  void warnsTheHolderThoughAnAgentHasGivenTheHeadsUpEarly() {
    Promise promise = kept.quote("20m");
    kept.act(now -> new Happening.HeadsUpGiven(now, KeptDesk.ANNA, "It will be close."));
    kept.pass("PT19M");

    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(kept.desk.told()).containsExactly(headsUp(promise));
  }
}
