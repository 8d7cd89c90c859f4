package io.kept.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.policy.Lead;
import io.kept.policy.Policy;
import io.kept.policy.Timing;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.OtherStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tick looks at, and what not. */
class WatchLooksTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void leavesAloneWhatIsDueOnlyLaterInTheMinute() {
    kept.quote("20m");
    kept.clock.pass("PT1M");
    Subject other = new Subject(1, 11, 100);
    Promise later = kept.promises.quote(other, Kind.FIX, kept.word("20m"));
    kept.clock.pass("PT14M");

    watch(kept.store).tick();

    assertThat(kept.desk.warned()).hasSize(1);
    assertThat(kept.store.latest(other)).contains(later);
  }

  @Test
  void looksOnceAtAPromiseThatStaysDueThoughItHasEnded() {
    Promise ended = kept.quote("20m");
    kept.promises.withdraw(KeptDesk.ISSUE, KeptDesk.ANNA);
    List<Integer> asked = new ArrayList<>();
    PromiseStore stuck =
        new Stuck(kept.store, new PromiseStore.Due(ended.id(), kept.clock.instant()), asked);

    watch(stuck).tick();

    assertThat(asked).containsExactly(0, 1);
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
  void movesTheNextLookOfMoreThanAPageOfPromises() {
    for (int issue = 1; issue <= 600; issue++) {
      kept.promises.quote(new Subject(1, issue, 100), Kind.FIX, kept.word("20m"));
    }
    kept.policy = warningAMinuteBefore(kept.policy);
    kept.clock.pass("PT15M");

    watch(kept.store).tick();

    assertThat(kept.store.due(kept.clock.instant(), 0, 1)).isEmpty();
  }

  private static Policy warningAMinuteBefore(Policy policy) {
    Duration minute = Duration.ofMinutes(1);
    Lead lead = new Lead(0.05, minute, minute);
    Timing timing = new Timing(lead, policy.timing().headsUp(), policy.timing().quiet());
    return new Policy(
        policy.calendar(),
        timing,
        policy.speech(),
        policy.limits(),
        policy.allowed(),
        policy.offers());
  }

  private Watch watch(PromiseStore store) {
    return new Watch(
        store,
        kept.promises,
        kept.delivery,
        new Watch.Round(kept.clock, Duration.ofMinutes(1), at -> {}, (id, e) -> {}));
  }

  /** A store that says for ever that one promise is due. */
  private static final class Stuck extends OtherStore {
    private final Due due;
    private final List<Integer> asked;

    Stuck(PromiseStore store, Due due, List<Integer> asked) {
      super(store);
      this.due = due;
      this.asked = asked;
    }

    @Override
    public List<Due> due(Instant until, int from, int most) {
      asked.add(from);
      if (asked.size() > 9) {
        throw new IllegalStateException("It is asked for the same again and again.");
      }
      return from == 0 ? List.of(due) : List.of();
    }
  }
}
