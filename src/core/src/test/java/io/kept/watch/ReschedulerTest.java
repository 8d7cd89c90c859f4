package io.kept.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.policy.Lead;
import io.kept.policy.Policy;
import io.kept.policy.Timing;
import io.kept.promise.Happening;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Scope;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.PromiseStore;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryReschedulings;
import io.kept.testkit.RivalStore;
import io.kept.watch.Rescheduling.Counts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Monday at nine, with the standard policy: what is promised in 20 minutes is warned at 15. */
class ReschedulerTest {
  private static final Duration SETTLED = Duration.ofSeconds(10);
  private static final Scope HELP = new Scope(OptionalLong.of(1), Optional.empty());
  private static final Scope HELP_FIXES = new Scope(OptionalLong.of(1), Optional.of(Kind.FIX));

  private final KeptDesk kept = new KeptDesk();
  private final MemoryReschedulings reschedulings = new MemoryReschedulings();
  private final List<PromiseId> troubles = new ArrayList<>();

  @Test
  void looksEarlierWhenThePolicyWarnsEarlier() {
    Promise promise = kept.quote("20m");
    warnWithLeft("8m");

    run();

    assertThat(planned(promise)).isEqualTo(minutes(12));
    kept.pass("PT11M50S");
    assertThat(kept.desk.warned()).hasSize(1);
  }

  @Test
  void looksLaterWhenThePolicyWarnsLater() {
    Promise promise = kept.quote("20m");
    warnWithLeft("1m");

    run();

    assertThat(planned(promise)).isEqualTo(minutes(19));
  }

  @Test
  void warnsAtOnceWhenTheMomentHasPassedUnderTheNewPolicy() {
    kept.quote("20m");
    kept.clock.pass("PT13M");
    warnWithLeft("8m");

    run();
    kept.tick();

    assertThat(kept.desk.warned()).hasSize(1);
  }

  @Test
  void movesNothingThatWasSaid() {
    Promise promise = kept.quote("20m");
    warnWithLeft("8m");

    run();

    Promise after = kept.latest();
    assertThat(after.current()).isEqualTo(promise.current());
    assertThat(after.revision()).isEqualTo(promise.revision());
    assertThat(after.state()).isEqualTo(promise.state());
  }

  @Test
  void writesItIntoTheLedgerOnceHoweverOftenItRuns() {
    Promise promise = kept.quote("20m");
    warnWithLeft("8m");
    run();
    reschedulings.changed(HELP, kept.clock.instant());

    run();

    assertThat(kept.store.ledger(promise.id()))
        .filteredOn(Happening.Rescheduled.class::isInstance)
        .hasSize(1);
    assertThat(reschedulings.finished)
        .extracting(Rescheduling::counts)
        .containsExactly(new Counts(1, 1, 0), new Counts(1, 0, 0));
  }

  @Test
  void leavesAloneWhatTheChangeDoesNotConcern() {
    Promise promise = kept.quote("20m");
    Instant before = planned(promise);
    kept.policy = warning(kept.policy, "8m");
    reschedulings.changed(new Scope(OptionalLong.of(2), Optional.empty()), kept.clock.instant());
    reschedulings.changed(
        new Scope(OptionalLong.of(1), Optional.of(Kind.NEWS)), kept.clock.instant());

    run();

    assertThat(planned(promise)).isEqualTo(before);
    assertThat(reschedulings.finished).hasSize(2);
  }

  @Test
  void waitsUntilEveryNodeGoesByTheNewSettings() {
    Promise promise = kept.quote("20m");
    Instant before = planned(promise);
    warnWithLeft("8m");
    kept.clock.pass("PT9S");

    rescheduler().run(() -> false);

    assertThat(planned(promise)).isEqualTo(before);
    assertThat(reschedulings.underWay()).hasSize(1);
  }

  @Test
  void endsWhatALaterChangeMakesNeedless() {
    kept.quote("20m");
    reschedulings.changed(HELP_FIXES, kept.clock.instant());
    warnWithLeft("8m");

    run();

    assertThat(reschedulings.superseded).extracting(Rescheduling::id).containsExactly(1);
    assertThat(reschedulings.finished).extracting(Rescheduling::id).containsExactly(2);
  }

  @Test
  void goesOnWithBothWhenTheLaterChangeConcernsLess() {
    kept.quote("20m");
    warnWithLeft("8m");
    reschedulings.changed(HELP_FIXES, kept.clock.instant());

    run();

    assertThat(reschedulings.superseded).isEmpty();
    assertThat(reschedulings.finished).hasSize(2);
  }

  @Test
  void goesOnAfterACrashWhereItHadCome() {
    quoteMany(Rescheduler.PAGE + 100);
    warnWithLeft("8m");
    kept.clock.pass("PT10S");
    int[] asked = {0};
    rescheduler().run(() -> asked[0]++ > 0);
    assertThat(reschedulings.underWay())
        .extracting(Rescheduling::counts)
        .containsExactly(new Counts(Rescheduler.PAGE, Rescheduler.PAGE, 0));

    rescheduler().run(() -> false);

    int all = Rescheduler.PAGE + 100;
    assertThat(reschedulings.finished)
        .extracting(Rescheduling::counts)
        .containsExactly(new Counts(all, all, 0));
  }

  @Test
  void leavesTheRestToTheNextMinuteWhenThereIsMuchToMove() {
    quoteMany(Rescheduler.MOST_MOVED + 1);
    warnWithLeft("8m");

    run();
    assertThat(reschedulings.underWay())
        .extracting(it -> it.counts().moved())
        .containsExactly(Rescheduler.MOST_MOVED);

    run();
    assertThat(reschedulings.finished)
        .extracting(it -> it.counts().moved())
        .containsExactly(Rescheduler.MOST_MOVED + 1);
  }

  @Test
  void leavesAPromiseToWhoeverWasFirst() {
    kept.quote("20m");
    warnWithLeft("8m");
    PromiseStore rivals = new RivalStore(kept.store, 1);

    run(new Promises(rivals, kept.desk, kept.policies, kept.clock));

    assertThat(reschedulings.finished)
        .extracting(Rescheduling::counts)
        .containsExactly(new Counts(1, 0, 0));
    assertThat(troubles).isEmpty();
  }

  @Test
  void movesTheOthersWhenOneCannotBeMoved() {
    Promise broken = kept.promises.quote(new Subject(2, 11, 100), Kind.FIX, kept.word("20m"));
    Promise fine = kept.quote("30m");
    warnWithLeft("8m", Scope.ALL);
    Promises promises =
        new Promises(
            kept.store,
            kept.desk,
            (project, kind) -> {
              if (project == 2) {
                throw new IllegalStateException("Its policy cannot be read.");
              }
              return kept.policy;
            },
            kept.clock);

    run(promises);

    assertThat(troubles).containsExactly(broken.id());
    assertThat(planned(fine)).isEqualTo(minutes(22));
    assertThat(reschedulings.finished)
        .extracting(Rescheduling::counts)
        .containsExactly(new Counts(2, 1, 1));
  }

  private void quoteMany(int many) {
    for (int issue = 1; issue <= many; issue++) {
      kept.promises.quote(new Subject(1, issue, 100), Kind.FIX, kept.word("20m"));
    }
  }

  private void run() {
    run(kept.promises);
  }

  private void run(Promises promises) {
    kept.clock.pass("PT10S");
    rescheduler(promises).run(() -> false);
  }

  private Rescheduler rescheduler() {
    return rescheduler(kept.promises);
  }

  private Rescheduler rescheduler(Promises promises) {
    return new Rescheduler(
        kept.store,
        promises,
        reschedulings,
        new Rescheduler.Round(kept.clock, SETTLED, (id, e) -> troubles.add(id)));
  }

  private void warnWithLeft(String span) {
    warnWithLeft(span, HELP);
  }

  private void warnWithLeft(String span, Scope scope) {
    kept.policy = warning(kept.policy, span);
    reschedulings.changed(scope, kept.clock.instant());
  }

  private static Policy warning(Policy policy, String left) {
    Duration lead = Duration.parse("PT" + left);
    Timing timing =
        new Timing(new Lead(0.5, lead, lead), policy.timing().headsUp(), policy.timing().quiet());
    return new Policy(
        policy.calendar(),
        timing,
        policy.speech(),
        policy.limits(),
        policy.allowed(),
        policy.offers());
  }

  private Instant planned(Promise promise) {
    return kept.store.after(Scope.ALL, Mark.START, 10).stream()
        .filter(it -> it.promise().id().equals(promise.id()))
        .findFirst()
        .orElseThrow()
        .nextLook();
  }

  private static Instant minutes(int after) {
    return Instant.parse("2026-11-23T08:00:00Z").plusSeconds(60L * after);
  }
}
