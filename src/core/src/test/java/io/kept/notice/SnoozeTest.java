package io.kept.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.testkit.KeptDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A promise by ten, at risk at half past nine. */
class SnoozeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final Instant DUE = NOW.plusSeconds(1800);
  private final Promise promise = promised(DUE);

  @Test
  void restsForAsLongAsWasAsked() {
    assertThat(snooze(Duration.ofMinutes(15)))
        .contains(new Snooze(new PromiseId(1), 1, NOW.plusSeconds(900)));
  }

  @Test
  void neverRestsBeyondThePromisedInstantNorTooLong() {
    assertThat(snooze(Duration.ofHours(2)).orElseThrow().until()).isEqualTo(DUE);
    Promise far = promised(NOW.plus(Duration.ofDays(9)));
    assertThat(Snooze.of(far, Health.AT_RISK, NOW, Duration.ofDays(2)).orElseThrow().until())
        .isEqualTo(NOW.plus(Snooze.LONGEST));
  }

  @ParameterizedTest
  @EnumSource(value = Health.class, names = "AT_RISK", mode = EnumSource.Mode.EXCLUDE)
  void nothingElseThanWhatIsAtRiskRests(Health health) {
    assertThat(Snooze.of(promise, health, NOW, Duration.ofMinutes(15))).isEmpty();
  }

  @Test
  void noTimeIsNoRest() {
    assertThat(snooze(Duration.ZERO)).isEmpty();
    assertThat(snooze(Duration.ofMinutes(-1))).isEmpty();
  }

  @Test
  void wakesByItselfAndWithAnotherQuote() {
    Snooze snooze = snooze(Duration.ofMinutes(15)).orElseThrow();
    assertThat(snooze.covers(promise, NOW.plusSeconds(899))).isTrue();
    assertThat(snooze.covers(promise, NOW.plusSeconds(900))).isFalse();

    Happening again = new Happening.Requoted(NOW, word(DUE.plusSeconds(60)), false);
    assertThat(snooze.covers(promise.after(again), NOW)).isFalse();
    assertThat(new Snooze(new PromiseId(2), 1, DUE).covers(promise, NOW)).isFalse();
  }

  private Optional<Snooze> snooze(Duration wanted) {
    return Snooze.of(promise, Health.AT_RISK, NOW, wanted);
  }

  private static Promise promised(Instant due) {
    Happening.Said said =
        new Happening.Said(NOW.minusSeconds(1800), Kind.FIX, word(due));
    return Promise.begin(new PromiseId(1), KeptDesk.ISSUE, said);
  }

  private static Word word(Instant due) {
    return Word.of(KeptDesk.ANNA, new Quote("1h", due, KeptDesk.BERLIN, Shift.NONE));
  }
}
