package io.kept.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Desk;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a tick is asked for, and what it survives. */
class WatchTicksTest {
  private final KeptDesk kept = new KeptDesk();

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
    Set<PromiseId> troubles = new HashSet<>();
    Watch.Round round =
        new Watch.Round(kept.clock, Duration.ZERO, at -> {}, (id, e) -> troubles.add(id));

    kept.clock.pass("PT2H");
    new Watch(kept.store, kept.unreadable(), kept.delivery, round).tick();

    assertThat(troubles).hasSize(1200);
  }

  private Watch aMinuteAhead(List<Instant> timers) {
    return new Watch(
        kept.store,
        kept.promises,
        kept.delivery,
        new Watch.Round(kept.clock, Duration.ofMinutes(1), timers::add, (promise, e) -> {}));
  }
}
