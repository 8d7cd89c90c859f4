package io.kept.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Scope;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of promises does; extended once per store. */
public abstract class PromiseStoreContract {
  private static final Person BEN = new Person("ben");
  private static final Subject ISSUE = new Subject(1, 10, 100);
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant NOON = NINE.plusSeconds(3 * 3600);

  /** An empty store. */
  protected abstract PromiseStore store();

  /** The open promises of the same store. */
  protected abstract OpenPromises open();

  private final PromiseStore store = store();

  @Test
  void findsThePromiseThatBeganLast() {
    Promise first = begun(ISSUE, Optional.empty());
    Promise second = begun(ISSUE, Optional.of(first));

    assertThat(store.latest(ISSUE)).contains(second);
    assertThat(store.find(first.id())).contains(first);
  }

  @Test
  void findsAPromiseWhoseIssueHasMovedToAnotherProject() {
    Promise promise = begun(ISSUE, Optional.empty());

    assertThat(store.latest(new Subject(2, 10, 100))).contains(promise);
  }

  @Test
  void keepsIssuesAndFieldsApart() {
    begun(ISSUE, Optional.empty());

    assertThat(store.latest(new Subject(1, 11, 100))).isEmpty();
    assertThat(store.latest(new Subject(1, 10, 101))).isEmpty();
  }

  @Test
  void findsTheNewestPromiseAboutEachFieldOfAnIssue() {
    Promise first = begun(ISSUE, Optional.empty());
    Promise second = begun(ISSUE, Optional.of(first));
    Promise moved = begun(new Subject(2, 10, 101), Optional.empty());
    begun(new Subject(1, 11, 100), Optional.empty());

    assertThat(store.about(10)).containsExactlyInAnyOrder(second, moved);
    assertThat(store.about(12)).isEmpty();
  }

  @Test
  void beginsOnlyOnceAfterTheSamePromise() {
    begun(ISSUE, Optional.empty());

    assertThat(store.begin(ISSUE, Optional.empty(), said(), TEN)).isEmpty();
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void remembersEverythingThatHappenedInItsOrder() {
    Promise promise = begun(ISSUE, Optional.empty());
    List<Happening> later =
        List.of(
            new Happening.WarningDue(NINE.plusSeconds(1)),
            new Happening.Requoted(
                NINE.plusSeconds(2),
                new Word(BEN, quote(NOON), Optional.of("Parts late"), Optional.of("By noon.")),
                true),
            new Happening.Rescheduled(NINE.plusSeconds(2)),
            new Happening.HeadsUpDue(NINE.plusSeconds(3)),
            new Happening.Held(NINE.plusSeconds(4), BEN, "Which printer is it?"),
            new Happening.Resumed(NINE.plusSeconds(5), Word.of(BEN, quote(NOON))),
            new Happening.HeadsUpGiven(NINE.plusSeconds(6), BEN, "We wait for a part."),
            new Happening.Lapsed(NOON.plusSeconds(1), Optional.of(new Person("zoe"))),
            new Happening.CauseNamed(NOON.plusSeconds(2), BEN, "parts"),
            new Happening.OwnedUp(NOON.plusSeconds(3), BEN, "We are sorry."),
            new Happening.Fulfilled(deed(NOON.plusSeconds(60)), Optional.of(BEN)),
            new Happening.Corrected(
                NOON.plusSeconds(70), BEN, Optional.of(NOON.plusSeconds(65)), "That was another"),
            new Happening.Corrected(NOON.plusSeconds(71), BEN, Optional.of(NOON), "It was done"),
            new Happening.Corrected(NOON.plusSeconds(72), BEN, Optional.empty(), "Not yet"));
    for (Happening happening : later) {
      promise = store.record(promise, happening, NOON).orElseThrow();
    }

    assertThat(store.ledger(promise.id())).element(0).isEqualTo(said());
    assertThat(store.ledger(promise.id())).hasSize(1 + later.size());
    assertThat(store.ledger(promise.id()).subList(1, 1 + later.size())).isEqualTo(later);
    assertThat(store.find(promise.id())).contains(promise);
  }

  @Test
  void remembersPromisesThatWereKeptOrWithdrawn() {
    Promise promise = begun(ISSUE, Optional.empty());
    Promise kept = store.record(promise, fulfilled(NINE.plusSeconds(5)), Instant.MAX).orElseThrow();
    assertThat(store.find(promise.id())).contains(kept);

    Promise reopened =
        store.record(kept, new Happening.Reopened(NINE.plusSeconds(9)), Instant.MAX).orElseThrow();
    assertThat(store.find(promise.id())).contains(reopened);

    Promise next = begun(ISSUE, Optional.of(promise));
    Promise withdrawn =
        store
            .record(
                next,
                new Happening.Withdrawn(NINE, Optional.of(BEN), Optional.of("Sold out")),
                Instant.MAX)
            .orElseThrow();
    assertThat(store.find(next.id())).contains(withdrawn);
  }

  @Test
  void writesNothingForTheSecondOfTwoWhoSawTheSamePromise() {
    Promise seenByBoth = begun(ISSUE, Optional.empty());
    store.record(seenByBoth, new Happening.WarningDue(NINE), NOON);

    Optional<Promise> second = store.record(seenByBoth, fulfilled(NINE), Instant.MAX);

    assertThat(second).isEmpty();
    assertThat(store.ledger(seenByBoth.id())).hasSize(2);
    assertThat(store.find(seenByBoth.id()).orElseThrow().isOpen()).isTrue();
  }

  @Test
  void findsWhatIsDueMostUrgentFirstAndNotMoreThanAsked() {
    Promise late = begun(new Subject(1, 1, 100), Optional.empty(), NOON);
    Promise early = begun(new Subject(1, 2, 100), Optional.empty(), NINE);
    Promise between = begun(new Subject(1, 3, 100), Optional.empty(), TEN);

    PromiseStore.Due first = new PromiseStore.Due(early.id(), NINE);
    PromiseStore.Due second = new PromiseStore.Due(between.id(), TEN);
    PromiseStore.Due third = new PromiseStore.Due(late.id(), NOON);

    assertThat(store.due(TEN, 0, 10)).containsExactly(first, second);
    assertThat(store.due(NOON, 0, 2)).containsExactly(first, second);
    assertThat(store.due(NOON, 1, 10)).containsExactly(second, third);
  }

  @Test
  void pagesThroughPromisesThatAreDueAtTheSameInstantWithoutLosingOne() {
    Set<PromiseId> begun = new HashSet<>();
    for (int issue = 1; issue <= 7; issue++) {
      begun.add(begun(new Subject(1, issue, 100), Optional.empty(), TEN).id());
    }

    Set<PromiseId> found = new HashSet<>();
    for (int from = 0; from < 7; from += 3) {
      store.due(TEN, from, 3).forEach(due -> found.add(due.id()));
    }

    assertThat(found).isEqualTo(begun);
  }

  @Test
  void neverFindsAnEndedPromiseDue() {
    Promise promise = begun(ISSUE, Optional.empty());
    store.record(promise, fulfilled(NINE), Instant.MAX);

    assertThat(store.due(NINE.plusSeconds(1_000_000_000), 0, 10)).isEmpty();
  }

  @Test
  void goesThroughThePromisesOfOneProject() {
    Promise mine = begun(ISSUE, Optional.empty());
    begun(new Subject(2, 20, 100), Optional.empty());

    List<Promise> seen = new ArrayList<>();
    store.forEach(1, seen::add);

    assertThat(seen).containsExactly(mine);
  }

  @Test
  void remembersWhatWasToHappen() {
    for (Kind kind : Kind.values()) {
      Subject subject = new Subject(1, kind.ordinal(), 100);
      Word word = Word.of(BEN, quote(TEN));
      Promise promise =
          store
              .begin(subject, Optional.empty(), new Happening.Said(NINE, kind, word), TEN)
              .orElseThrow();
      assertThat(store.find(promise.id()).orElseThrow().kind()).isEqualTo(kind);
    }
  }

  @Test
  void remembersAPromiseOnHold() {
    Promise promise = begun(ISSUE, Optional.empty());
    Promise held =
        store
            .record(promise, new Happening.Held(NINE.plusSeconds(4), BEN, "Which?"), Instant.MAX)
            .orElseThrow();

    assertThat(store.find(promise.id())).contains(held);
    assertThat(held.isOnHold()).isTrue();
  }

  @Test
  void goesThroughOpenPromisesByWhenTheyArePromisedAndThenByTheirNumber() {
    Promise last = begun(promisedBy(NOON, new Subject(1, 1, 100), Kind.FIX), NINE);
    Promise first = begun(promisedBy(TEN, new Subject(1, 2, 100), Kind.FIX), TEN);
    Promise second = begun(promisedBy(TEN, new Subject(1, 3, 100), Kind.FIX), NOON);

    List<OpenPromises.Planned> page = open().after(Scope.ALL, Mark.START, 2);
    assertThat(page)
        .containsExactly(
            new OpenPromises.Planned(first, TEN), new OpenPromises.Planned(second, NOON));
    assertThat(open().after(Scope.ALL, page.get(0).mark(), 2))
        .extracting(OpenPromises.Planned::promise)
        .containsExactly(second, last);
    assertThat(open().after(Scope.ALL, new Mark(NOON, last.id()), 2)).isEmpty();
  }

  @Test
  void findsTheOpenPromisesOfAProjectOrKindOnly() {
    Promise fix = begun(promisedBy(TEN, new Subject(1, 1, 100), Kind.FIX), TEN);
    Promise reply = begun(promisedBy(TEN, new Subject(1, 1, 101), Kind.REPLY), TEN);
    Promise elsewhere = begun(promisedBy(TEN, new Subject(2, 2, 100), Kind.FIX), TEN);

    assertThat(openOf(OptionalLong.of(1), Optional.empty())).containsExactly(fix, reply);
    assertThat(openOf(OptionalLong.empty(), Optional.of(Kind.FIX))).containsExactly(fix, elsewhere);
    assertThat(openOf(OptionalLong.of(1), Optional.of(Kind.REPLY))).containsExactly(reply);
    assertThat(open().count(new Scope(OptionalLong.of(1), Optional.empty()))).isEqualTo(2);
  }

  @Test
  void countsNeitherEndedPromisesNorThoseOnHoldAmongTheOpen() {
    Promise ended = begun(promisedBy(TEN, new Subject(1, 1, 100), Kind.FIX), TEN);
    Promise held = begun(promisedBy(TEN, new Subject(1, 2, 100), Kind.FIX), TEN);
    store.record(ended, fulfilled(NINE), Instant.MAX);
    store.record(held, new Happening.Held(NINE, BEN, "Which?"), Instant.MAX);

    assertThat(open().after(Scope.ALL, Mark.START, 10)).isEmpty();
    assertThat(open().count(Scope.ALL)).isZero();
  }

  private record Spoken(Subject subject, Happening.Said said) {}

  private static Spoken promisedBy(Instant at, Subject subject, Kind kind) {
    return new Spoken(
        subject, new Happening.Said(NINE, kind, Word.of(new Person("anna"), quote(at))));
  }

  @Test
  void givesTheOnesThatWerePromisedByWithinASpan() {
    Promise promise = begun(ISSUE, Optional.empty());
    begun(new Subject(2, 20, 100), Optional.empty());
    List<Promise> seen = new ArrayList<>();

    store.forEach(1, NINE, TEN, seen::add);
    store.forEach(1, TEN.plusMillis(1), NOON, seen::add);
    assertThat(seen).isEmpty();

    store.forEach(1, TEN, TEN.plusMillis(1), seen::add);
    assertThat(seen).containsExactly(promise);
  }

  private Promise begun(Spoken spoken, Instant nextLook) {
    return store.begin(spoken.subject(), Optional.empty(), spoken.said(), nextLook).orElseThrow();
  }

  private List<Promise> openOf(OptionalLong project, Optional<Kind> kind) {
    return open().after(new Scope(project, kind), Mark.START, 10).stream()
        .map(OpenPromises.Planned::promise)
        .toList();
  }

  private static Happening fulfilled(Instant at) {
    return new Happening.Fulfilled(deed(at), Optional.empty());
  }

  private static Deed deed(Instant at) {
    return new Deed(at, Optional.of(new Person("zoe")), "comment:10012");
  }

  private long count() {
    List<Promise> seen = new ArrayList<>();
    store.forEach(1, seen::add);
    return seen.size();
  }

  private Promise begun(Subject subject, Optional<Promise> before) {
    return begun(subject, before, TEN);
  }

  private Promise begun(Subject subject, Optional<Promise> before, Instant nextLook) {
    return store.begin(subject, before, said(), nextLook).orElseThrow();
  }

  private static Happening.Said said() {
    return new Happening.Said(NINE, Kind.FIX, Word.of(new Person("anna"), quote(TEN)));
  }

  private static Quote quote(Instant promisedBy) {
    return new Quote("1h", promisedBy, ZoneId.of("Europe/Berlin"), Shift.DOUBLED);
  }
}
