package io.kept.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of an issue's promises its readers see first. It is Monday at nine. */
class StandingTest {
  private static final Subject FIX = KeptDesk.ISSUE;
  private static final Subject REPLY = new Subject(1, 10, 101);
  private static final Subject NEWS = new Subject(1, 10, 102);

  private final KeptDesk kept = new KeptDesk();

  @Test
  void thereIsNoneWhereNothingIsPromised() {
    quote(new Subject(1, 11, 100), "4h");

    assertThat(kept.promises.mostPressing(10, false)).isEmpty();
  }

  @Test
  void pressesByHealthBeforeByTime() {
    quote(FIX, "8h");
    kept.clock.pass("PT5H30M");
    quote(REPLY, "2h");
    assertThat(pressing()).isEqualTo(standing(REPLY, Health.ON_TRACK));

    kept.clock.pass("PT45M");
    assertThat(pressing()).isEqualTo(standing(FIX, Health.AT_RISK));

    quote(NEWS, "1m");
    kept.clock.pass("PT2M");
    assertThat(pressing()).isEqualTo(standing(NEWS, Health.LAPSED));
  }

  @Test
  void ofThoseThatPressAlikeWhatIsDueFirst() {
    quote(FIX, "8h");
    quote(REPLY, "4h");

    assertThat(pressing()).isEqualTo(standing(REPLY, Health.ON_TRACK));
  }

  @Test
  void aPromiseOnHoldWaitsBehindEveryOpenOne() {
    quote(FIX, "1h");
    kept.hold();
    assertThat(pressing()).isEqualTo(standing(FIX, Health.ON_HOLD));

    quote(REPLY, "8h");
    assertThat(pressing()).isEqualTo(standing(REPLY, Health.ON_TRACK));
  }

  @Test
  void whatWasMissedPressesUntilItIsDone() {
    quote(FIX, "8h");
    quote(REPLY, "20m");
    kept.clock.pass("PT21M");
    kept.promises.catchUp(latest(REPLY));
    assertThat(pressing()).isEqualTo(standing(REPLY, Health.BROKEN));

    record(REPLY, new Happening.Fulfilled(deed(kept.clock.instant()), Optional.empty()));
    assertThat(pressing()).isEqualTo(standing(FIX, Health.ON_TRACK));
  }

  @Test
  void nobodyWaitsForWhatWasMissedOnceTheIssueIsDone() {
    quote(REPLY, "20m");
    kept.clock.pass("PT21M");
    kept.promises.catchUp(latest(REPLY));
    Standing missed = kept.promises.standing(latest(REPLY));

    assertThat(missed.isWaitedFor(false)).isTrue();
    assertThat(missed.isWaitedFor(true)).isFalse();
  }

  @Test
  void whereNobodyWaitsWhatEndedLastIsSeen() {
    quote(FIX, "8h");
    quote(REPLY, "4h");
    Instant now = kept.clock.instant();
    record(REPLY, new Happening.Fulfilled(deed(now.plusSeconds(60)), Optional.empty()));
    record(FIX, new Happening.Fulfilled(deed(now.plusSeconds(90)), Optional.empty()));
    assertThat(pressing()).isEqualTo(standing(FIX, Health.KEPT));

    quote(NEWS, "20m");
    kept.clock.pass("PT2M");
    kept.promises.withdraw(NEWS, KeptDesk.ANNA);
    assertThat(pressing()).isEqualTo(standing(NEWS, Health.WITHDRAWN));
  }

  @Test
  void theOrderDoesNotDependOnHowTheyAreFound() {
    quote(FIX, "8h");
    quote(REPLY, "4h");
    Standing fix = standing(FIX, Health.ON_TRACK);
    Standing reply = standing(REPLY, Health.ON_TRACK);

    assertThat(Standing.mostPressing(List.of(fix, reply), false)).contains(reply);
    assertThat(Standing.mostPressing(List.of(reply, fix), false)).contains(reply);
  }

  private void quote(Subject subject, String words) {
    kept.promises.quote(subject, Kind.FIX, kept.word(words));
  }

  private void record(Subject subject, Happening happening) {
    kept.store.record(latest(subject), happening, Instant.MAX).orElseThrow();
  }

  private Promise latest(Subject subject) {
    return kept.promises.latest(subject).orElseThrow();
  }

  private Standing standing(Subject subject, Health health) {
    return new Standing(latest(subject), health);
  }

  private Standing pressing() {
    return kept.promises.mostPressing(10, false).orElseThrow();
  }

  private static Deed deed(Instant at) {
    return new Deed(at, Optional.empty(), "comment:1");
  }
}
