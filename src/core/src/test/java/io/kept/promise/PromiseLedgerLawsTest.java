package io.kept.promise;

import static io.kept.testkit.KeptDesk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.testkit.KeptDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens at the desk, in whatever order. */
class PromiseLedgerLawsTest {
  enum Act {
    QUOTE_SHORT,
    QUOTE_LONG,
    WITHDRAW,
    HOLD,
    GIVE_HEADS_UP,
    OWN_UP,
    NAME_A_CAUSE,
    CORRECT_TO_KEPT,
    CORRECT_TO_BROKEN,
    MANY_LOOK_AT_ONCE,
    RESOLVE,
    REOPEN,
    WAIT_A_MINUTE,
    WAIT_A_WHILE
  }

  @Property
  void theLedgerRebuildsThePromise(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));

    kept.store.forEach(1, promise -> assertThat(replayed(kept, promise)).isEqualTo(promise));
  }

  @Property
  void onceTimeHasPassedEveryPromiseHasOneVerdictAndItStays(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));
    if (kept.latest().isOnHold()) {
      kept.quote("20m");
    }
    kept.pass("PT5H");

    kept.store.forEach(
        1,
        promise -> {
          assertThat(promise.isAlive()).isFalse();
          assertThat(verdicts(kept.store.ledger(promise.id()))).isEqualTo(1);
        });
  }

  @Property
  void aPromiseIsLookedAtOnlyWhenThereIsSomethingToRecord(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));

    Promise promise = kept.latest();
    boolean due = !promise.nextLook(kept.policy).isAfter(kept.clock.instant());
    Optional<Deed> done =
        promise.state() instanceof State.Kept
            ? Optional.of(new Deed(kept.clock.instant(), Optional.empty(), "resolution"))
            : Optional.empty();
    Facts untouched = new Facts(true, done, Optional.empty());

    assertThat(Unrecorded.next(promise, kept.policy, untouched, kept.clock.instant()).isPresent())
        .isEqualTo(due);
  }

  @Property
  void aDuplicateEventChangesNothing(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    for (Act act : day) {
      perform(kept, act);
      Promise promise = kept.promises.catchUp(kept.latest());

      kept.promises.catchUp(promise);
      kept.tick();

      assertThat(kept.latest()).isEqualTo(promise);
    }
  }

  @Property
  void aVerdictOnlyChangesWhenAManagerCorrectsIt(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));

    kept.store.forEach(
        1,
        promise -> {
          List<Class<?>> verdicts = new ArrayList<>();
          for (Promise stage : stages(kept, promise)) {
            if (!stage.isAlive()) {
              verdicts.add(stage.state().getClass());
            }
          }
          boolean corrected =
              kept.store.ledger(promise.id()).stream()
                  .anyMatch(Happening.Corrected.class::isInstance);
          assertThat(verdicts.stream().distinct().count()).isLessThanOrEqualTo(corrected ? 2 : 1);
        });
  }

  @Property
  void keptIsWhatWasFulfilledInTimeAndNothingElse(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));

    kept.store.forEach(
        1,
        promise ->
            State.verdict(promise.state())
                .ifPresent(
                    verdict -> {
                      boolean inTime = verdict.fulfilledAt().filter(promise::isKeptBy).isPresent();
                      assertThat(promise.state() instanceof State.Kept).isEqualTo(inTime);
                    }));
  }

  @Provide
  Arbitrary<List<Act>> days() {
    return Arbitraries.of(Act.class).list().ofMaxSize(15);
  }

  private static void perform(KeptDesk kept, Act act) {
    switch (act) {
      case QUOTE_SHORT -> kept.quote("20m");
      case QUOTE_LONG -> kept.quote("3h");
      case HOLD -> kept.hold();
      case GIVE_HEADS_UP -> kept.act(now -> new Happening.HeadsUpGiven(now, ANNA, "It is close."));
      case OWN_UP -> kept.act(now -> new Happening.OwnedUp(now, ANNA, "We are sorry."));
      case NAME_A_CAUSE -> kept.act(now -> new Happening.CauseNamed(now, ANNA, "parts"));
      case CORRECT_TO_KEPT ->
          kept.act(
              now ->
                  new Happening.Corrected(
                      now, ANNA, Optional.of(kept.latest().current().saidAt()), "By phone"));
      case CORRECT_TO_BROKEN ->
          kept.act(now -> new Happening.Corrected(now, ANNA, Optional.empty(), "Not that"));
      case MANY_LOOK_AT_ONCE -> {
        kept.tick();
        kept.tick();
      }
      case WITHDRAW -> kept.promises.withdraw(KeptDesk.ISSUE, ANNA);
      case RESOLVE -> {
        kept.desk.done(kept.clock.instant());
        kept.promises.catchUp(kept.latest());
      }
      case REOPEN -> kept.desk.reopened();
      case WAIT_A_MINUTE -> kept.pass("PT1M");
      case WAIT_A_WHILE -> kept.pass("PT16M");
      default -> throw new IllegalArgumentException(act.name());
    }
  }

  private static Promise replayed(KeptDesk kept, Promise promise) {
    List<Promise> stages = stages(kept, promise);
    return stages.get(stages.size() - 1);
  }

  /** What the promise was after each entry of its ledger. */
  private static List<Promise> stages(KeptDesk kept, Promise promise) {
    List<Happening> ledger = kept.store.ledger(promise.id());
    List<Promise> stages = new ArrayList<>();
    stages.add(Promise.begin(promise.id(), promise.subject(), (Happening.Said) ledger.get(0)));
    for (Happening happening : ledger.subList(1, ledger.size())) {
      stages.add(stages.get(stages.size() - 1).after(happening));
    }
    return stages;
  }

  /** A lapse is a verdict; a fulfilment is one unless it comes after a lapse. */
  private static long verdicts(List<Happening> ledger) {
    boolean lapsed = ledger.stream().anyMatch(Happening.Lapsed.class::isInstance);
    return ledger.stream()
        .filter(
            it ->
                it instanceof Happening.Lapsed
                    || it instanceof Happening.Withdrawn
                    || it instanceof Happening.Fulfilled && !lapsed)
        .count();
  }
}
