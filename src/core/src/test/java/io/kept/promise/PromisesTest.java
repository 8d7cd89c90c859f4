package io.kept.promise;

import static io.kept.testkit.KeptDesk.ANNA;
import static io.kept.testkit.KeptDesk.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromisesTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void keepsPromiseWhenDoneInTheVerySecondOfIt() {
    Promise promise = kept.quote("20m");
    kept.pass("PT20M");

    kept.desk.done(promise.promisedBy().plusMillis(999));
    Promise after = kept.promises.catchUp(promise);

    assertThat(after.state()).isInstanceOf(State.Kept.class);
  }

  @Test
  void breaksPromiseOneSecondAfterIt() {
    Promise promise = kept.quote("20m");
    kept.pass("PT20M1S");

    assertThat(kept.latest().state())
        .isEqualTo(broken(Optional.empty()));
    assertThat(kept.store.ledger(promise.id()))
        .last()
        .extracting(Happening::at)
        .isEqualTo(promise.promisedBy().plusSeconds(1));
  }

  @Test
  void keepsPromiseThatWasDoneInTimeThoughNobodyToldUs() {
    Promise promise = kept.quote("20m");
    kept.desk.done(promise.promisedBy().minusSeconds(60));

    kept.clock.pass("PT3H");
    kept.tick();

    assertThat(kept.health()).isEqualTo(Health.KEPT);
  }

  @Test
  void recordsTheLateFulfilmentOfABrokenPromiseAndLeavesTheVerdict() {
    Promise promise = kept.quote("20m");
    kept.pass("PT30M");
    Instant done = kept.clock.instant();

    kept.desk.done(done);
    kept.promises.catchUp(kept.latest());

    assertThat(kept.latest().state())
        .isEqualTo(broken(Optional.of(done)));
    assertThat(kept.latest().promisedBy()).isEqualTo(promise.promisedBy());
  }

  @Test
  void leavesAKeptVerdictAloneWhenTheIssueIsReopened() {
    kept.quote("20m");
    kept.pass("PT5M");
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.latest());

    kept.desk.reopened();
    kept.pass("PT2H");

    assertThat(kept.health()).isEqualTo(Health.KEPT);
  }

  @Test
  void renegotiatesBeforeTheLapse() {
    Promise first = kept.quote("20m");
    kept.pass("PT10M");

    Promise second = kept.quote("1h");

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.revision()).isEqualTo(2);
    assertThat(second.isOpen()).isTrue();
  }

  @Test
  void startsANewPromiseAfterTheLapseAndLeavesTheBrokenOneBroken() {
    Promise first = kept.quote("20m");
    kept.clock.pass("PT21M");

    Promise second = kept.quote("1h");

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.revision()).isEqualTo(1);
    assertThat(kept.store.find(first.id()).orElseThrow().state()).isInstanceOf(State.Broken.class);
  }

  @Test
  void changesNothingWhenTheSameTimeIsSaidAgain() {
    Promise first = kept.quote("20m");

    assertThat(kept.quote("20m")).isEqualTo(first);
    assertThat(kept.store.ledger(first.id())).hasSize(1);
  }

  @Test
  void knowsWhenTheSecondTryIsUsed() {
    kept.quote("20m");
    assertThat(kept.promises.triesUsedUp(ISSUE)).isFalse();

    kept.quote("1h");
    assertThat(kept.promises.triesUsedUp(ISSUE)).isTrue();

    kept.pass("PT61M");
    assertThat(kept.promises.triesUsedUp(ISSUE)).isFalse();
  }

  @Test
  void withdrawsTheOpenPromiseAndOnlyThat() {
    kept.quote("20m");
    kept.promises.withdraw(ISSUE, ANNA);
    assertThat(kept.health()).isEqualTo(Health.WITHDRAWN);

    kept.pass("PT1H");
    kept.promises.withdraw(ISSUE, ANNA);
    assertThat(kept.store.ledger(kept.latest().id())).hasSize(2);
  }

  @Test
  void withdrawingAfterTheLapseLeavesThePromiseBroken() {
    kept.quote("20m");
    kept.clock.pass("PT1H");

    kept.promises.withdraw(ISSUE, ANNA);

    assertThat(kept.health()).isEqualTo(Health.BROKEN);
  }

  @Test
  void withdrawsAPromiseAboutADeletedIssue() {
    kept.quote("20m");
    kept.desk.deleted();

    kept.pass("PT30M");

    assertThat(kept.health()).isEqualTo(Health.WITHDRAWN);
  }

  @Test
  void takesAnIssueThatIsDoneAlreadyAsKept() {
    kept.desk.done(kept.clock.instant().minusSeconds(3600));

    Promise promise = kept.quote("20m");
    Promise after = kept.promises.catchUp(promise);

    assertThat(after.state())
        .isEqualTo(
            new State.Kept(
                new State.Verdict(
                    Optional.of(new Person("ben")),
                    Optional.of(promise.current().saidAt()),
                    false),
                Optional.empty(),
                false));
  }

  @Test
  void showsALapseBeforeTheWatchHasRecordedIt() {
    kept.quote("20m");
    kept.clock.pass("PT21M");

    assertThat(kept.health()).isEqualTo(Health.LAPSED);
  }

  private static State broken(Optional<Instant> fulfilledAt) {
    State.Verdict verdict =
        new State.Verdict(Optional.of(new Person("ben")), fulfilledAt, false);
    return new State.Broken(verdict, Optional.empty(), false);
  }
}
