package io.kept.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.testkit.KeptDesk;
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
    RESOLVE,
    REOPEN,
    WAIT_A_MINUTE,
    WAIT_A_WHILE
  }

  @Property(tries = 300)
  void theLedgerRebuildsThePromise(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));

    kept.store.forEach(1, promise -> assertThat(replayed(kept, promise)).isEqualTo(promise));
  }

  @Property(tries = 300)
  void onceTimeHasPassedEveryPromiseHasOneVerdictAndItStays(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));
    kept.pass("PT5H");

    kept.store.forEach(
        1,
        promise -> {
          assertThat(promise.isOpen()).isFalse();
          assertThat(verdicts(kept.store.ledger(promise.id()))).isEqualTo(1);
        });
  }

  @Property(tries = 300)
  void aPromiseIsLookedAtOnlyWhenThereIsSomethingToRecord(@ForAll("days") List<Act> day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.forEach(act -> perform(kept, act));

    Promise promise = kept.latest();
    boolean due = !promise.nextLook(kept.policy).isAfter(kept.clock.instant());
    Facts untouched = new Facts(true, Optional.empty(), Optional.empty());

    assertThat(Unrecorded.next(promise, kept.policy, untouched, kept.clock.instant()).isPresent())
        .isEqualTo(due);
  }

  @Provide
  Arbitrary<List<Act>> days() {
    return Arbitraries.of(Act.class).list().ofMaxSize(15);
  }

  private static void perform(KeptDesk kept, Act act) {
    switch (act) {
      case QUOTE_SHORT -> kept.quote("20m");
      case QUOTE_LONG -> kept.quote("3h");
      case WITHDRAW -> kept.promises.withdraw(KeptDesk.ISSUE, KeptDesk.ANNA);
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
    List<Happening> ledger = kept.store.ledger(promise.id());
    Happening.Said said = (Happening.Said) ledger.get(0);
    Promise replayed = Promise.begin(promise.id(), promise.subject(), said);
    for (Happening happening : ledger.subList(1, ledger.size())) {
      replayed = replayed.after(happening);
    }
    return replayed;
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
