package io.kept.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of notices does; extended once per store. */
public abstract class NoticeStoreContract {
  private static final Person ANNA = new Person("anna");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant LEASE = NINE.plusSeconds(120);

  /** Empty stores of which the first plans the notices of the second. */
  protected abstract Stores stores();

  public record Stores(PromiseStore promises, NoticeStore notices) {}

  private final Stores stores = stores();
  private final NoticeStore notices = stores.notices();

  @BeforeEach
  void aHeadsUpIsDue() {
    Quote quote = new Quote("1h", NINE.plusSeconds(3600), ZoneId.of("Europe/Berlin"), Shift.NONE);
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote));
    Promise promise =
        stores
            .promises()
            .begin(new Subject(1, 10, 100), Optional.empty(), said, NINE)
            .orElseThrow();
    stores.promises().record(promise, new Happening.HeadsUpDue(NINE), NINE.plusSeconds(3600));
  }

  @Test
  void plansANoticeTogetherWithWhatCallsForIt() {
    assertThat(notices.waiting(NINE.minusMillis(1), 0, 10)).isEmpty();
    assertThat(waiting().key().kind()).isEqualTo(NoticeKind.HEADS_UP);
    assertThat(waiting().key().revision()).isEqualTo(1);
    assertThat(waiting().attempt()).isZero();
  }

  @Test
  void letsOnlyOneOfTwoClaim() {
    Notice seenByBoth = waiting();

    assertThat(notices.claim(seenByBoth, LEASE))
        .contains(new Notice(seenByBoth.key(), 1, Optional.empty()));
    assertThat(notices.claim(seenByBoth, LEASE)).isEmpty();
  }

  @Test
  void hidesAClaimedNoticeUntilItsLeaseEnds() {
    notices.claim(waiting(), LEASE);

    assertThat(notices.waiting(LEASE.minusMillis(1), 0, 10)).isEmpty();
    assertThat(notices.waiting(LEASE, 0, 10)).extracting(Notice::attempt).containsExactly(1);
  }

  @Test
  void takesTheLeaseFromAFrozenAttemptWhenAnotherClaims() {
    Notice frozen = notices.claim(waiting(), LEASE).orElseThrow();
    assertThat(notices.holds(frozen, LEASE.minusMillis(1))).isTrue();
    assertThat(notices.holds(frozen, LEASE)).isFalse();

    Notice another = notices.claim(frozen, LEASE.plusSeconds(120)).orElseThrow();

    assertThat(notices.holds(frozen, LEASE)).isFalse();
    assertThat(notices.holds(another, LEASE)).isTrue();
  }

  @Test
  void keepsAThawedAttemptFromOverwritingItsSuccessor() {
    Notice frozen = notices.claim(waiting(), LEASE).orElseThrow();
    Notice another = notices.claim(frozen, LEASE.plusSeconds(120)).orElseThrow();

    notices.close(frozen, new Fate.TooLate(), LEASE);
    notices.giveBack(frozen, LEASE);

    assertThat(notices.holds(another, LEASE)).isTrue();
    assertThat(notices.waiting(LEASE, 0, 10)).isEmpty();
  }

  @Test
  void cannotBeClaimedOnceItsFateIsKnown() {
    Notice claimed = notices.claim(waiting(), LEASE).orElseThrow();
    notices.close(claimed, new Fate.Sent("1"), NINE);

    assertThat(notices.claim(claimed, LEASE.plusSeconds(120))).isEmpty();
  }

  @Test
  void onlyWhatFailedWaitsAgain() {
    Notice claimed = notices.claim(waiting(), LEASE).orElseThrow();
    assertThat(notices.reopen(claimed.key(), NINE)).isFalse();
    notices.close(claimed, new Fate.Failed("Comments are switched off."), NINE);

    assertThat(notices.reopen(claimed.key(), NINE.plusSeconds(60))).isTrue();

    assertThat(notices.waiting(NINE.plusSeconds(59), 0, 10)).isEmpty();
    assertThat(notices.waiting(NINE.plusSeconds(60), 0, 10)).containsExactly(claimed);
    Notice again = notices.claim(claimed, LEASE).orElseThrow();
    notices.close(again, new Fate.Sent("1"), NINE);
    assertThat(notices.reopen(claimed.key(), NINE)).isFalse();
  }

  @Test
  void waitsAgainFromTheTimeItWasGivenBackFor() {
    Notice claimed = notices.claim(waiting(), LEASE).orElseThrow();
    notices.giveBack(claimed, NINE.plusSeconds(60));

    assertThat(notices.waiting(NINE.plusSeconds(59), 0, 10)).isEmpty();
    assertThat(notices.waiting(NINE.plusSeconds(60), 0, 10)).containsExactly(claimed);
  }

  @Test
  void neverWaitsAgainOnceItsFateIsKnown() {
    Notice claimed = notices.claim(waiting(), LEASE).orElseThrow();
    notices.close(claimed, new Fate.Failed("x".repeat(2000)), NINE);

    assertThat(notices.waiting(Instant.parse("2100-01-01T00:00:00Z"), 0, 10)).isEmpty();
  }

  @Test
  void findsANoticeUntilItsFateIsKnown() {
    Notice waiting = waiting();
    assertThat(notices.find(waiting.key())).contains(waiting);
    assertThat(notices.find(new NoticeKey(waiting.key().promise(), 2, NoticeKind.HEADS_UP)))
        .isEmpty();

    Notice claimed = notices.claim(waiting, LEASE).orElseThrow();
    assertThat(notices.find(waiting.key())).contains(claimed);

    notices.close(claimed, new Fate.TooLate(), NINE);
    assertThat(notices.find(waiting.key())).isEmpty();
  }

  @Test
  void remembersTheLetterOfAnAgent() {
    Quote quote = new Quote("1h", NINE.plusSeconds(3600), ZoneId.of("Europe/Berlin"), Shift.NONE);
    Word word = new Word(ANNA, quote, Optional.empty(), Optional.of("By nine:\nin *full*"));
    Promise promise =
        stores
            .promises()
            .begin(
                new Subject(1, 11, 100),
                Optional.empty(),
                new Happening.Said(NINE, Kind.FIX, word),
                NINE)
            .orElseThrow();

    assertThat(notices.find(new NoticeKey(promise.id(), 1, NoticeKind.PROMISE)))
        .flatMap(Notice::letter)
        .contains(new Letter(ANNA, "By nine:\nin *full*"));
  }

  private Notice waiting() {
    return notices.waiting(NINE, 0, 10).get(0);
  }
}
