package io.kept.notice;

import static io.kept.testkit.KeptDesk.headsUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.notice.CannotSpeak.Obstacle;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.Word;
import io.kept.testkit.KeptDesk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private final KeptDesk kept = new KeptDesk();
  private final Promise promise = kept.quote("4h");

  @Test
  void findsWhatACrashedAttemptHadPostedInsteadOfPostingAgain() {
    untilTheHeadsUp();
    kept.desk.whileTelling(
        () -> {
          throw new IllegalStateException("The node died after posting.");
        });
    kept.delivery.run();
    kept.pass("PT3M");

    assertThat(kept.desk.told()).hasSize(1);
    assertThat(fate()).isEqualTo(new Fate.Sent(headsUp(promise).text()));
  }

  @Test
  void doesNotTellACustomerWhoseIssueWasDoneAfterTheNoticeWasPlanned() {
    untilTheHeadsUp();
    kept.desk.done(kept.clock.instant());

    kept.delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(fate()).isEqualTo(new Fate.Suppressed(Fate.Reason.FULFILLED));
  }

  @Test
  void doesNotTellOfATimeThatHasBeenMovedSince() {
    untilTheHeadsUp();
    kept.quote("2h");

    kept.delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(fate()).isEqualTo(new Fate.Suppressed(Fate.Reason.RENEGOTIATED));
  }

  @Test
  void isTooLateAfterTheLapse() {
    untilTheHeadsUp();
    kept.clock.pass("PT2H");

    kept.delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(fate()).isEqualTo(new Fate.TooLate());
  }

  @Test
  void leavesANoticeToWhoeverHasItsLease() {
    untilTheHeadsUp();
    Notice waiting = kept.notices.waiting(kept.clock.instant(), 0, 1).get(0);
    kept.notices.claim(waiting, kept.clock.instant().plus(Delivery.LEASE));

    kept.delivery.run();
    assertThat(kept.desk.told()).isEmpty();

    kept.clock.pass("PT2M");
    kept.delivery.run();
    assertThat(kept.desk.told()).hasSize(1);
  }

  @Test
  void doesNotPostWhenItsLeaseIsAboutToEnd() {
    untilTheHeadsUp();
    Notice waiting = kept.notices.waiting(kept.clock.instant(), 0, 1).get(0);
    SlowStore slow = new SlowStore(kept);
    Delivery delivery = new Delivery(slow, kept.promises, kept.voices(kept.desk), kept.clock);

    delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(waiting.key())).isEmpty();
  }

  @Test
  void triesFiveTimesWithLongerAndLongerPausesAndThenSaysWhyItFailed() {
    untilTheHeadsUp();
    for (int attempt = 1; attempt <= Delivery.ATTEMPTS; attempt++) {
      assertThat(kept.notices.fate(headsUp(promise))).isEmpty();
      failOnce();
      kept.clock.pass("PT8M");
    }

    assertThat(fate()).isEqualTo(new Fate.Failed("Comments are switched off."));
  }

  @Test
  void whatFailedCanBeSentOnceMore() {
    failForGood();

    assertThat(kept.delivery.mayRetry(headsUp(promise))).isTrue();
    assertThat(kept.delivery.retry(headsUp(promise))).isTrue();

    assertThat(kept.desk.told()).hasSize(1);
    assertThat(kept.delivery.retry(headsUp(promise))).isFalse();
  }

  @Test
  void aHeadsUpThatFailedIsNotSentAfterTheLapse() {
    failForGood();
    kept.clock.moveTo(promise.promisedBy().plusSeconds(1));

    assertThat(kept.delivery.mayRetry(headsUp(promise))).isFalse();
    assertThat(kept.delivery.retry(headsUp(promise))).isFalse();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(fate()).isEqualTo(new Fate.Failed("Comments are switched off."));
  }

  @Test
  void anObstacleLeavesItsNameOnly() {
    untilTheHeadsUp();
    for (int attempt = 1; attempt <= Delivery.ATTEMPTS; attempt++) {
      fail(new BrokenCustomer(kept.desk, new CannotSpeak(Obstacle.NO_AUTHOR, "Anna has left.")));
      kept.clock.pass("PT8M");
    }

    assertThat(fate()).isEqualTo(new Fate.Failed("NO_AUTHOR"));
  }

  @Test
  void aWarningWhosePromiseCannotBeReadYetIsNotLost() {
    kept.clock.moveTo(promise.promisedBy().minusSeconds(3600));
    kept.promises.catchUp(promise);
    new Delivery(kept.notices, kept.unreadable(), kept.voices(kept.desk), kept.clock).run();
    assertThat(kept.desk.warned()).isEmpty();

    kept.delivery.run();
    assertThat(kept.desk.warned()).hasSize(1);
  }

  @Test
  void postsTheLineOfAHoldInTheNameOfWhoWroteIt() {
    kept.hold();

    kept.delivery.run();

    NoticeKey key = new NoticeKey(promise.id(), 1, NoticeKind.HOLD);
    assertThat(kept.desk.letter(key))
        .contains(new Letter(KeptDesk.ANNA, "We wait for your answer."));
  }

  @Test
  void doesNotSayThatWeWaitWhenTheHoldIsOver() {
    kept.hold();
    kept.quote("4h");

    kept.delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(new NoticeKey(promise.id(), 1, NoticeKind.HOLD)))
        .contains(new Fate.Suppressed(Fate.Reason.RENEGOTIATED));
  }

  @Test
  void doesNotSpeakOfATimeThatIsOnHoldBySending() {
    untilTheHeadsUp();
    kept.hold();

    kept.delivery.run();

    assertThat(fate()).isEqualTo(new Fate.Suppressed(Fate.Reason.ON_HOLD));
  }

  @Test
  void restatesAPromiseToTheCustomerWithTheQuote() {
    Promise second =
        kept.say(
            new Word(
                KeptDesk.ANNA, kept.read("6h"), Optional.empty(), Optional.of("By 15:00 today.")));

    kept.delivery.send(new NoticeKey(second.id(), 2, NoticeKind.PROMISE));

    assertThat(kept.desk.letter(new NoticeKey(second.id(), 2, NoticeKind.PROMISE)))
        .contains(new Letter(KeptDesk.ANNA, "By 15:00 today."));
  }

  @Test
  void ownsUpAfterTheLapseThoughAnAgentHasSpoken() {
    kept.clock.pass("PT5H");
    kept.desk.agentSpoke(kept.clock.instant());
    kept.act(now -> new Happening.OwnedUp(now, KeptDesk.ANNA, "We are sorry."));

    kept.delivery.run();

    assertThat(kept.desk.told()).containsExactly(new NoticeKey(promise.id(), 1, NoticeKind.OWN_UP));
  }

  @Test
  void doesNotOwnUpToWhatWasKeptAfterAll() {
    kept.clock.pass("PT5H");
    kept.act(now -> new Happening.OwnedUp(now, KeptDesk.ANNA, "We are sorry."));
    kept.act(
        now ->
            new Happening.Corrected(
                now, KeptDesk.ANNA, Optional.of(promise.promisedBy()), "By phone."));

    kept.delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(new NoticeKey(promise.id(), 1, NoticeKind.OWN_UP)))
        .contains(new Fate.Suppressed(Fate.Reason.CORRECTED));
  }

  @Test
  void sendsOneNoticeAtOnceAndLeavesTheOthersWaiting() {
    untilTheHeadsUp();

    kept.delivery.send(new NoticeKey(promise.id(), 9, NoticeKind.HEADS_UP));
    assertThat(kept.desk.told()).isEmpty();

    kept.delivery.send(headsUp(promise));
    assertThat(kept.desk.told()).containsExactly(headsUp(promise));
    assertThat(fate()).isEqualTo(new Fate.Sent(headsUp(promise).text()));
  }

  private void failForGood() {
    untilTheHeadsUp();
    failOnce();
    for (int attempt = 2; attempt <= Delivery.ATTEMPTS; attempt++) {
      kept.clock.pass("PT8M");
      failOnce();
    }
  }

  private void failOnce() {
    fail(new BrokenCustomer(kept.desk));
  }

  private void fail(Customer broken) {
    new Delivery(kept.notices, kept.promises, kept.voices(broken), kept.clock).run();
  }

  /** The last responsible moment of a 4-hour promise is 36 minutes before it; nothing sent yet. */
  private void untilTheHeadsUp() {
    kept.clock.moveTo(promise.promisedBy().minusSeconds(36 * 60));
    kept.promises.catchUp(promise);
  }

  private Fate fate() {
    return kept.notices.fate(headsUp(promise)).orElseThrow();
  }
}
