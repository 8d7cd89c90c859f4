package io.kept.watch;

import static io.kept.testkit.KeptDesk.headsUp;
import static io.kept.testkit.KeptDesk.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.notice.Fate;
import io.kept.promise.Desk;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  void asksForATickAtTheExactInstantBeforeTheNextMinute() {
    List<Instant> timers = new ArrayList<>();
    Watch watch = aMinuteAhead(timers);
    Promise promise = kept.quote("20m");
    kept.clock.pass("PT14M30S");

    watch.tick();
    Instant warnAt = promise.promisedBy().minusSeconds(300);
    assertThat(timers).containsExactly(warnAt);

    kept.clock.moveTo(warnAt);
    watch.tick();
    assertThat(kept.desk.warned()).hasSize(1);
  }

  @Test
  void asksForATickForWhatAnotherLookHasMadeDueWithinTheMinute() {
    List<Instant> timers = new ArrayList<>();
    Watch watch = aMinuteAhead(timers);
    Promise promise = kept.quote("4m");
    kept.clock.moveTo(promise.timetable(kept.policy).warnAt());

    watch.tick();

    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(timers).containsExactly(promise.timetable(kept.policy).headsUpAt());
  }

  @Test
  void looksAtTheOthersWhenOneCannotBeLookedAt() {
    Subject broken = new Subject(1, 11, 100);
    Subject fine = new Subject(1, 12, 100);
    Desk desk =
        subject -> {
          if (subject.equals(broken)) {
            throw new IllegalStateException("Its issue cannot be read.");
          }
          return kept.desk.facts(subject);
        };
    Promises promises = new Promises(kept.store, desk, kept.policy, kept.clock);
    kept.promises.quote(broken, KeptDesk.ANNA, kept.read("20m"), Optional.empty());
    kept.promises.quote(fine, KeptDesk.ANNA, kept.read("30m"), Optional.empty());
    List<PromiseId> troubles = new ArrayList<>();
    Watch.Round round =
        new Watch.Round(kept.clock, Duration.ZERO, at -> {}, (id, e) -> troubles.add(id));

    kept.clock.pass("PT2H");
    new Watch(kept.store, promises, kept.delivery, round).tick();

    assertThat(troubles).containsExactly(kept.store.latest(broken).orElseThrow().id());
    assertThat(kept.store.latest(fine).orElseThrow().isOpen()).isFalse();
  }

  @Test
  void looksPastFullPagesOfPromisesThatCannotBeLookedAt() {
    for (int issue = 1; issue <= 1200; issue++) {
      Subject subject = new Subject(1, issue, 100);
      kept.promises.quote(subject, KeptDesk.ANNA, kept.read("20m"), Optional.empty());
    }
    Promises unreadable =
        new Promises(
            kept.store,
            subject -> {
              throw new IllegalStateException("The database is away.");
            },
            kept.policy,
            kept.clock);
    Set<PromiseId> troubles = new HashSet<>();
    Watch.Round round =
        new Watch.Round(kept.clock, Duration.ZERO, at -> {}, (id, e) -> troubles.add(id));

    kept.clock.pass("PT2H");
    new Watch(kept.store, unreadable, kept.delivery, round).tick();

    assertThat(troubles).hasSize(1200);
  }

  private Watch aMinuteAhead(List<Instant> timers) {
    return new Watch(
        kept.store,
        kept.promises,
        kept.delivery,
        new Watch.Round(kept.clock, Duration.ofMinutes(1), timers::add, (promise, e) -> {}));
  }
}
