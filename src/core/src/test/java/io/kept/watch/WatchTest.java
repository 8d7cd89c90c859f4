package io.kept.watch;

import static io.kept.testkit.KeptDesk.headsUp;
import static io.kept.testkit.KeptDesk.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.notice.Fate;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.policy.Kind;
import io.kept.policy.Lead;
import io.kept.policy.Policy;
import io.kept.policy.Speech;
import io.kept.policy.Speech.Mode;
import io.kept.policy.Timing;
import io.kept.promise.Desk;
import io.kept.promise.Happening;
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
import java.util.Locale;
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
        promise -> {
          if (promise.subject().equals(broken)) {
            throw new IllegalStateException("Its issue cannot be read.");
          }
          return kept.desk.facts(promise);
        };
    Promises promises = new Promises(kept.store, desk, kept.policies, kept.clock);
    kept.promises.quote(broken, Kind.FIX, kept.word("20m"));
    kept.promises.quote(fine, Kind.FIX, kept.word("30m"));
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
      kept.promises.quote(subject, Kind.FIX, kept.word("20m"));
    }
    Promises unreadable =
        new Promises(
            kept.store,
            promise -> {
              throw new IllegalStateException("The database is away.");
            },
            kept.policies,
            kept.clock);
    Set<PromiseId> troubles = new HashSet<>();
    Watch.Round round =
        new Watch.Round(kept.clock, Duration.ZERO, at -> {}, (id, e) -> troubles.add(id));

    kept.clock.pass("PT2H");
    new Watch(kept.store, unreadable, kept.delivery, round).tick();

    assertThat(troubles).hasSize(1200);
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

  @Test
  void movesTheNextLookWhenThePolicyWarnsLaterNow() {
    Promise promise = kept.quote("20m");
    kept.policy = warningAMinuteBefore(kept.policy);
    kept.pass("PT15M30S");
    assertThat(kept.store.ledger(promise.id())).hasSize(2);
    assertThat(kept.desk.warned()).isEmpty();

    kept.pass("PT3M30S");

    assertThat(kept.desk.warned()).hasSize(1);
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

  private static Policy warningAMinuteBefore(Policy policy) {
    Duration minute = Duration.ofMinutes(1);
    Timing timing =
        new Timing(
            new Lead(0.05, minute, minute), policy.timing().headsUp(), policy.timing().quiet());
    return new Policy(
        policy.calendar(),
        timing,
        policy.speech(),
        policy.limits(),
        policy.allowed(),
        policy.offers());
  }

  private Watch aMinuteAhead(List<Instant> timers) {
    return new Watch(
        kept.store,
        kept.promises,
        kept.delivery,
        new Watch.Round(kept.clock, Duration.ofMinutes(1), timers::add, (promise, e) -> {}));
  }
}
