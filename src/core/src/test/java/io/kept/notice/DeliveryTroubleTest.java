package io.kept.notice;

import static io.kept.testkit.KeptDesk.headsUp;
import static io.kept.testkit.KeptDesk.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.policy.Speech;
import io.kept.policy.Speech.Mode;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.testkit.KeptDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of notices that cannot be sent, or need not be. */
class DeliveryTroubleTest {
  private final KeptDesk kept = new KeptDesk();
  private final List<NoticeKey> troubles = new ArrayList<>();

  @Test
  void aWarningIsSentOnceAndSaysNothingOfWhere() {
    Promise promise = warned(kept.quote("20m"));

    kept.delivery.run();

    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(kept.notices.fate(warning(promise))).contains(new Fate.Sent(""));
  }

  @Test
  void aWarningThatCannotBeSentIsNotTriedAgain() {
    Promise promise = warned(kept.quote("20m"));
    Alerts broken =
        unwarned -> {
          throw new IllegalStateException("The mail server is away.");
        };

    delivery(kept.desk, broken).run();

    assertThat(troubles).containsExactly(warning(promise));
    assertThat(kept.notices.fate(warning(promise)))
        .contains(new Fate.Failed("The mail server is away."));
  }

  @Test
  void aWarningThatACrashedNodeMayHaveSentIsLostRatherThanSentTwice() {
    Promise promise = warned(kept.quote("20m"));
    Notice waiting = kept.notices.find(warning(promise)).orElseThrow();
    kept.notices.claim(waiting, kept.clock.instant().plus(Delivery.LEASE));
    kept.clock.pass("PT2M");

    kept.delivery.run();

    assertThat(kept.desk.warned()).isEmpty();
    assertThat(kept.notices.fate(warning(promise)))
        .contains(new Fate.Failed("An earlier attempt may have sent it."));
  }

  @Test
  void nobodyIsWarnedOfATimeThatHasPassed() {
    Promise promise = warned(kept.quote("20m"));
    kept.clock.pass("PT6M");

    kept.delivery.run();

    assertThat(kept.desk.warned()).isEmpty();
    assertThat(kept.notices.fate(warning(promise)))
        .contains(new Fate.Suppressed(Fate.Reason.LAPSED));
  }

  @Test
  void theCustomerIsToldNothingOfAPromiseThatWasWithdrawn() {
    Promise promise = untilTheHeadsUp(kept.quote("20m"));
    kept.promises.withdraw(KeptDesk.ISSUE, KeptDesk.ANNA);

    kept.delivery.run();

    assertThat(kept.desk.told()).isEmpty();
    assertThat(kept.notices.fate(headsUp(promise)))
        .contains(new Fate.Suppressed(Fate.Reason.WITHDRAWN));
  }

  @Test
  void triesAgainAfterOneTwoFourAndEightMinutes() {
    untilTheHeadsUp(kept.quote("4h"));
    Delivery delivery = delivery(new BrokenCustomer(kept.desk), kept.desk);
    delivery.run();

    for (int pause = 1; pause <= 8; pause *= 2) {
      int before = troubles.size();
      kept.clock.pass(Duration.ofMinutes(pause).minusSeconds(1).toString());
      delivery.run();
      assertThat(troubles).as("shortly before %d min", pause).hasSize(before);
      kept.clock.pass("PT1S");
      delivery.run();
      assertThat(troubles).as("after %d min", pause).hasSize(before + 1);
    }
  }

  @Test
  void looksPastFullPagesOfNoticesThatCannotBeSentNow() {
    for (int issue = 1; issue <= 1200; issue++) {
      Subject subject = new Subject(1, issue, 100);
      untilTheHeadsUp(kept.promises.quote(subject, Kind.FIX, kept.word("4h")));
      kept.clock.moveTo(Instant.parse("2026-11-23T08:00:00Z"));
    }
    kept.clock.pass("PT3H30M");

    new Delivery(kept.notices, kept.unreadable(), voices(kept.desk, kept.desk), kept.clock).run();

    assertThat(troubles).hasSize(1200).doesNotHaveDuplicates();
  }

  @Test
  void sendsMoreThanAPageInOneRun() {
    for (int issue = 1; issue <= 600; issue++) {
      Subject subject = new Subject(1, issue, 100);
      untilTheHeadsUp(kept.promises.quote(subject, Kind.FIX, kept.word("4h")));
      kept.clock.moveTo(Instant.parse("2026-11-23T08:00:00Z"));
    }
    kept.clock.pass("PT3H30M");

    kept.delivery.run();

    assertThat(kept.desk.told()).hasSize(600);
  }

  @Test
  void ownsUpThoughAnAgentSpokeShortlyBeforeTheLapse() {
    kept.policy = kept.policy.with(new Speech(Mode.DRAFT, Mode.AUTO, List.of(Locale.ENGLISH)));
    Promise promise = kept.quote("20m");
    kept.clock.pass("PT19M");
    kept.desk.agentSpoke(kept.clock.instant());
    kept.clock.pass("PT2M");
    kept.tick();

    assertThat(kept.desk.told()).containsExactly(new NoticeKey(promise.id(), 1, NoticeKind.OWN_UP));
  }

  @Test
  void theFirstWordToTheCustomerIsPostedToo() {
    Promise promise =
        kept.say(
            new Word(
                KeptDesk.ANNA, kept.read("6h"), Optional.empty(), Optional.of("By 15:00 today.")));

    kept.delivery.run();

    assertThat(kept.desk.told())
        .containsExactly(new NoticeKey(promise.id(), 1, NoticeKind.PROMISE));
  }

  @Test
  void theWordThatEndsAHoldIsPostedToo() {
    kept.quote("4h");
    kept.hold();
    kept.delivery.run();
    Promise resumed =
        kept.say(
            new Word(
                KeptDesk.ANNA, kept.read("6h"), Optional.empty(), Optional.of("By 15:00 today.")));

    kept.delivery.run();

    assertThat(kept.desk.told()).contains(new NoticeKey(resumed.id(), 2, NoticeKind.PROMISE));
  }

  private Promise warned(Promise promise) {
    kept.clock.moveTo(promise.timetable(kept.policy).warnAt());
    return kept.promises.catchUp(promise);
  }

  private Promise untilTheHeadsUp(Promise promise) {
    kept.clock.moveTo(promise.timetable(kept.policy).headsUpAt());
    return kept.promises.catchUp(promise);
  }

  private Delivery delivery(Customer customer, Alerts alerts) {
    return new Delivery(kept.notices, kept.promises, voices(customer, alerts), kept.clock);
  }

  private Delivery.Voices voices(Customer customer, Alerts alerts) {
    return new Delivery.Voices(kept.policies, customer, alerts, (key, e) -> troubles.add(key));
  }
}
