package io.kept.promise;

import static io.kept.testkit.KeptDesk.ANNA;
import static io.kept.testkit.KeptDesk.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kept.policy.Kind;
import io.kept.policy.Speech;
import io.kept.policy.Speech.Mode;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.RivalStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is recorded, when, and what becomes of those who come second. */
class RecordingTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void findsThePromiseThatIsRecorded() {
    Promise promise = kept.quote("20m");

    assertThat(kept.promises.latest(ISSUE)).contains(promise);
    assertThat(kept.promises.find(promise.id())).contains(promise);
    assertThat(kept.promises.find(new PromiseId(99))).isEmpty();
    assertThat(kept.promises.health(promise)).isEqualTo(Health.ON_TRACK);
  }

  @Test
  void readsNoPromiseThatDoesNotExist() {
    assertThatIllegalStateException()
        .isThrownBy(() -> kept.promises.read(new PromiseId(99)))
        .withMessage("There is no promise 99.");
  }

  @Test
  void aPersonHasAKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Person(" "))
        .withMessage("A person needs a key.");
  }

  @Test
  void aQuoteThatLosesARaceIsSaidAgain() {
    Promise promise = losing(9).quote(ISSUE, Kind.FIX, kept.word("20m"));

    assertThat(kept.latest()).isEqualTo(promise);
    assertThat(kept.store.ledger(promise.id())).hasSize(1);
  }

  @Test
  void whoeverLosesTenRacesIsToldToTryOnceMore() {
    assertThatIllegalStateException()
        .isThrownBy(() -> losing(10).quote(ISSUE, Kind.FIX, kept.word("20m")))
        .withMessage(
            "The promise is being changed by others again and again; please try once more.");
  }

  @Test
  void whatAnotherHasRecordedFirstIsNotRecordedAgain() {
    Promise seen = kept.quote("20m");
    kept.clock.pass("PT15M");
    Promise first = kept.promises.catchUp(seen);

    assertThat(kept.promises.catchUp(seen)).isEqualTo(first);
    assertThat(kept.store.ledger(seen.id())).hasSize(2);
  }

  @Test
  void theDeskIsNotAskedAboutASettledPromise() {
    kept.quote("20m");
    kept.promises.withdraw(ISSUE, ANNA);
    Desk closed =
        promise -> {
          throw new IllegalStateException("Nobody is there.");
        };

    assertThat(new Promises(kept.store, closed, kept.policies, kept.clock).catchUp(kept.latest()))
        .isEqualTo(kept.latest());
  }

  @Test
  void anEndedPromiseHasNoTriesThatCouldBeUsedUp() {
    kept.quote("20m");
    kept.quote("1h");
    kept.promises.withdraw(ISSUE, ANNA);

    assertThat(kept.promises.triesUsedUp(ISSUE)).isFalse();
  }

  @Test
  void norHasOneThatHasLapsedUnseen() {
    kept.quote("20m");
    kept.quote("1h");
    kept.clock.pass("PT61M");

    assertThat(kept.promises.triesUsedUp(ISSUE)).isFalse();
  }

  @Test
  void theNextLookAtAnOpenPromiseMovesToWhereItsPolicyWantsIt() {
    Promise promise = kept.quote("20m");

    assertThat(kept.promises.reschedule(promise)).isTrue();
    assertThat(kept.store.ledger(promise.id()))
        .element(1)
        .isInstanceOf(Happening.Rescheduled.class);
    assertThat(kept.promises.reschedule(promise)).as("for whoever comes second").isFalse();
  }

  @Test
  void theNextLookStaysWhereItIsDueOrThePromiseHasEnded() {
    Promise promise = kept.quote("20m");
    kept.clock.pass("PT15M");
    assertThat(kept.promises.reschedule(promise)).isFalse();

    kept.promises.withdraw(ISSUE, ANNA);
    Promise withdrawn = kept.latest();
    assertThat(kept.promises.reschedule(withdrawn)).isFalse();
    assertThat(kept.latest()).isEqualTo(withdrawn);
  }

  @Test
  void aLookBetweenTheMomentsRecordsNothing() {
    Promise promise = kept.quote("20m");
    kept.pass("PT18M");
    Promise told = kept.latest();

    assertThat(kept.promises.catchUp(told)).isEqualTo(told);
    assertThat(kept.store.ledger(promise.id())).hasSize(3);
  }

  @Test
  void aLookAtTheTimeOfAHeadsUpThatAgentsGiveRecordsNothing() {
    kept.policy = kept.policy.with(new Speech(Mode.DRAFT, Mode.DRAFT, List.of(Locale.ENGLISH)));
    kept.quote("20m");
    kept.pass("PT18M");
    Promise warned = kept.latest();

    assertThat(kept.promises.catchUp(warned)).isEqualTo(warned);
  }

  @Test
  void whatStaysDoneIsNotReopened() {
    keep();
    kept.promises.catchUp(kept.latest());

    assertThat(((State.Kept) kept.latest().state()).reopenedAt()).isEmpty();
  }

  @Test
  void deletingAnIssueReopensNothing() {
    keep();
    kept.desk.deleted();
    kept.promises.catchUp(kept.latest());

    assertThat(((State.Kept) kept.latest().state()).reopenedAt()).isEmpty();
  }

  @Test
  void nobodyOwnsUpToWhatIsDoneByNow() {
    kept.policy = kept.policy.with(new Speech(Mode.DRAFT, Mode.AUTO, List.of(Locale.ENGLISH)));
    kept.quote("20m");
    kept.clock.pass("PT30M");
    Instant done = kept.clock.instant();
    kept.desk.done(done);
    kept.tick();

    State.Broken broken = (State.Broken) kept.latest().state();
    assertThat(broken.verdict().fulfilledAt()).isEqualTo(Optional.of(done));
    assertThat(broken.ownedUp()).isFalse();
  }

  private void keep() {
    kept.quote("20m");
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.latest());
  }

  private Promises losing(int races) {
    return new Promises(new RivalStore(kept.store, races), kept.desk, kept.policies, kept.clock);
  }
}
