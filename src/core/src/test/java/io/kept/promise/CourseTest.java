package io.kept.promise;

import static io.kept.testkit.KeptDesk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds, corrections and what stands beside a verdict. */
class CourseTest {
  private final KeptDesk kept = new KeptDesk();
  private final Promise promise = kept.quote("20m");

  @Test
  void nothingLapsesOnHoldAndTheNextQuoteIsNoFurtherTry() {
    kept.hold();
    kept.pass("PT3H");
    assertThat(kept.health()).isEqualTo(Health.ON_HOLD);

    Promise resumed = kept.quote("20m");

    assertThat(resumed.id()).isEqualTo(promise.id());
    assertThat(resumed.revision()).isEqualTo(2);
    assertThat(resumed.current().number()).isEqualTo(1);
    assertThat(kept.health()).isEqualTo(Health.ON_TRACK);
  }

  @Test
  void theSameInstantEndsAHoldToo() {
    kept.hold();

    Promise resumed = kept.quote("20m");

    assertThat(resumed.promisedBy()).isEqualTo(promise.promisedBy());
    assertThat(resumed.isOpen()).isTrue();
  }

  @Test
  void aLapsedPromiseCannotBePutOnHold() {
    kept.clock.pass("PT21M");

    assertThat(kept.hold()).isInstanceOf(Outcome.Impossible.class);
    assertThat(kept.health()).isEqualTo(Health.BROKEN);
  }

  @Test
  void whatIsDoneOnHoldByTheTimeThatWasSaidIsKept() {
    kept.hold();
    kept.desk.done(promise.promisedBy());
    kept.clock.pass("PT3H");
    kept.promises.catchUp(kept.latest());

    assertThat(kept.health()).isEqualTo(Health.KEPT);
  }

  @Test
  void whatIsDoneOnHoldAfterThatIsNeitherKeptNorBroken() {
    kept.hold();
    kept.clock.pass("PT3H");
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.latest());

    assertThat(kept.health()).isEqualTo(Health.WITHDRAWN);
  }

  @Test
  void aReopenIsShownBesideTheVerdictOnce() {
    keep();
    kept.desk.reopened();
    Instant reopened = kept.clock.instant();
    kept.promises.catchUp(kept.latest());
    kept.clock.pass("PT1H");
    kept.promises.catchUp(kept.latest());

    State.Kept state = (State.Kept) kept.latest().state();
    assertThat(state.reopenedAt()).contains(reopened);
  }

  @Test
  void aWordThatWasGivenCannotBeReopened() {
    Subject reply = new Subject(1, 10, 200);
    kept.promises.quote(reply, Kind.REPLY, kept.word("20m"));
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.store.latest(reply).orElseThrow());
    kept.desk.reopened();

    Promise after = kept.promises.catchUp(kept.store.latest(reply).orElseThrow());

    assertThat(((State.Kept) after.state()).reopenedAt()).isEmpty();
  }

  @Test
  void aManagerCorrectsABrokenPromiseThatWasKeptByPhone() {
    kept.pass("PT30M");

    correct(Optional.of(promise.promisedBy()));

    assertThat(kept.health()).isEqualTo(Health.KEPT);
  }

  @Test
  void aManagerCorrectsAKeptPromiseThatWasNotDoneAndNoLaterActCounts() {
    keep();
    kept.pass("PT1H");

    correct(Optional.empty());
    kept.promises.catchUp(kept.latest());

    State.Broken state = (State.Broken) kept.latest().state();
    assertThat(state.verdict())
        .isEqualTo(new State.Verdict(Optional.of(new Person("ben")), Optional.empty(), true));
  }

  @Test
  void nothingIsCalledBrokenBeforeItsTimeHasPassed() {
    keep();

    assertThat(correct(Optional.empty())).isInstanceOf(Outcome.Impossible.class);
    assertThat(kept.health()).isEqualTo(Health.KEPT);
  }

  @Test
  void nothingIsFulfilledInTheFuture() {
    kept.pass("PT30M");

    assertThat(correct(Optional.of(kept.clock.instant().plusSeconds(1))))
        .isInstanceOf(Outcome.Impossible.class);
  }

  @Test
  void correctingTheTimeOfALateFulfilmentKeepsItsCauseAndThatWeOwnedUp() {
    kept.pass("PT30M");
    kept.act(now -> new Happening.CauseNamed(now, ANNA, "parts"));
    kept.act(now -> new Happening.OwnedUp(now, ANNA, "We are sorry."));

    correct(Optional.of(kept.clock.instant()));

    State.Broken state = (State.Broken) kept.latest().state();
    assertThat(state.cause()).contains("parts");
    assertThat(state.ownedUp()).isTrue();
    assertThat(state.verdict().fulfilledAt()).contains(kept.clock.instant());
  }

  @Test
  void ownsUpOnlyOnceAndTheLastCauseStands() {
    kept.pass("PT30M");
    kept.act(now -> new Happening.OwnedUp(now, ANNA, "We are sorry."));
    kept.act(now -> new Happening.CauseNamed(now, ANNA, "parts"));
    kept.act(now -> new Happening.CauseNamed(now, ANNA, "vendor"));

    assertThat(kept.act(now -> new Happening.OwnedUp(now, ANNA, "Again.")))
        .isInstanceOf(Outcome.Impossible.class);
    assertThat(((State.Broken) kept.latest().state()).cause()).contains("vendor");
  }

  @Test
  void whatWasOwnedUpToStaysSaidThroughEveryCorrection() {
    kept.pass("PT30M");
    kept.act(now -> new Happening.OwnedUp(now, ANNA, "We are sorry."));
    correct(Optional.of(promise.promisedBy()));
    correct(Optional.empty());

    assertThat(kept.act(now -> new Happening.OwnedUp(now, ANNA, "Again.")))
        .isInstanceOf(Outcome.Impossible.class);
  }

  @Test
  void givesTheHeadsUpOnlyOnce() {
    kept.act(now -> new Happening.HeadsUpGiven(now, ANNA, "It will be close."));

    assertThat(kept.act(now -> new Happening.HeadsUpGiven(now, ANNA, "Again.")))
        .isInstanceOf(Outcome.Impossible.class);
  }

  @Test
  void marksTheTryThatIsOneTooMany() {
    kept.quote("30m");
    kept.quote("40m");

    assertThat(kept.store.ledger(promise.id()))
        .filteredOn(Happening.Requoted.class::isInstance)
        .extracting(it -> ((Happening.Requoted) it).extra())
        .containsExactly(false, true);
  }

  @Test
  void doesNothingForSomebodyWhoHasSeenAnOlderPromise() {
    kept.quote("30m");

    Outcome outcome =
        kept.promises.act(promise.id(), 1, now -> new Happening.Held(now, ANNA, "Which one?"));

    assertThat(outcome).isEqualTo(new Outcome.Outdated(kept.latest()));
    assertThat(kept.health()).isEqualTo(Health.ON_TRACK);
  }

  @Test
  void doesItForSomebodyWhoHasSeenThePromiseAsItIs() {
    Outcome outcome =
        kept.promises.act(promise.id(), 1, now -> new Happening.Held(now, ANNA, "Which one?"));

    assertThat(outcome).isEqualTo(new Outcome.Done(kept.latest()));
    assertThat(kept.health()).isEqualTo(Health.ON_HOLD);
  }

  private void keep() {
    kept.pass("PT5M");
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.latest());
  }

  private Outcome correct(Optional<Instant> fulfilledAt) {
    return kept.act(now -> new Happening.Corrected(now, ANNA, fulfilledAt, "The customer says so"));
  }
}
