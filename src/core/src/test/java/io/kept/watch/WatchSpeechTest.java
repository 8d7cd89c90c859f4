package io.kept.watch;

import static io.kept.testkit.KeptDesk.headsUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.notice.Fate;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.policy.Speech;
import io.kept.policy.Speech.Mode;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** When the customer is told, and when silence is better. */
class WatchSpeechTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void holdsItsTongueWhenAnAgentHasJustSpoken() {
    Promise promise = kept.quote("20m");
    kept.pass("PT12M");
    kept.desk.agentSpoke(kept.clock.instant());
    kept.pass("PT6M");

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(headsUp(promise)))
        .contains(new Fate.Suppressed(Fate.Reason.AGENT_HAS_SPOKEN));
  }

  @Test
  void speaksWhenTheAgentSpokeTooLongAgo() {
    kept.quote("20m");
    kept.pass("PT5M");
    kept.desk.agentSpoke(kept.clock.instant());
    kept.pass("PT13M");

    assertThat(kept.desk.told()).hasSize(1);
  }

  @Test
  void speaksWhenTheAgentsLastWordWasTheQuoteItself() {
    kept.desk.agentSpoke(kept.clock.instant());
    kept.quote("20m");
    kept.pass("PT18M");

    assertThat(kept.desk.told()).hasSize(1);
  }

  @Test
  void neverSpeaksWhereTheCustomerCouldNotSeeIt() {
    Promise promise = kept.quote("20m");
    kept.desk.hideFromCustomer();
    kept.pass("PT18M");

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(headsUp(promise)))
        .contains(new Fate.Suppressed(Fate.Reason.CUSTOMER_CANNOT_SEE));
  }

  @Test
  void leavesTheHeadsUpToAnAgentWhereThePolicyWantsIt() {
    kept.policy = kept.policy.with(new Speech(Mode.DRAFT, Mode.DRAFT, List.of(Locale.ENGLISH)));
    Promise promise = kept.quote("20m");
    kept.pass("PT1H");

    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(kept.notices.isPlanned(headsUp(promise))).isFalse();
    assertThat(kept.health()).isEqualTo(Health.BROKEN);
  }

  @Test
  void ownsUpByItselfAtTheLapseWhereThePolicyWantsIt() {
    kept.policy = kept.policy.with(new Speech(Mode.DRAFT, Mode.AUTO, List.of(Locale.ENGLISH)));
    Promise promise = kept.quote("20m");
    kept.pass("PT1H");

    assertThat(kept.desk.told()).containsExactly(ownUp(promise));
  }

  @Test
  void doesNotOwnUpWhenAnAgentHasSpokenSinceTheLapseOrADayHasGone() {
    kept.policy = kept.policy.with(new Speech(Mode.DRAFT, Mode.AUTO, List.of(Locale.ENGLISH)));
    Promise first = kept.quote("20m");
    kept.clock.pass("PT30M");
    kept.desk.agentSpoke(kept.clock.instant());
    kept.tick();

    Promise second = kept.quote("20m");
    kept.clock.pass("P2D");
    kept.tick();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(ownUp(first)))
        .contains(new Fate.Suppressed(Fate.Reason.AGENT_HAS_SPOKEN));
    assertThat(kept.notices.isPlanned(ownUp(second))).isFalse();
  }

  private static NoticeKey ownUp(Promise promise) {
    return new NoticeKey(promise.id(), promise.revision(), NoticeKind.OWN_UP);
  }
}
