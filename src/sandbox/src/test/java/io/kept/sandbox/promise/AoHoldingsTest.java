package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoHoldings;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.Seen;
import io.kept.policy.Kind;
import io.kept.promise.Deed;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anna promises; Ben and others hold. */
class AoHoldingsTest {
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant NOON = NINE.plusSeconds(3 * 3600);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private final AoHoldings holdings = new AoHoldings(tables.ao());

  @Test
  void findsWhatSomebodyHoldsAndNotWhatIsDone() {
    held(promise(1, NOON), BEN);
    held(promise(2, TEN), BEN);
    held(happened(promise(3, TEN), new Happening.Held(NINE, ANNA, "Which?")), BEN);
    held(happened(promise(4, TEN), lapsed()), BEN);
    held(happened(happened(promise(5, TEN), lapsed()), fulfilled(NOON)), BEN);
    held(happened(promise(6, NOON), fulfilled(TEN)), BEN);
    held(promise(7, NOON), ANNA);
    promise(8, NOON);

    assertThat(issues(holdings.heldBy(BEN, 9))).containsExactly(2L, 1L, 4L, 3L);
  }

  @Test
  void aPromiseGoesWithItsIssueFromOneHolderToTheNext() {
    Promise promise = promise(1, NOON);
    assertThat(follow(1, Optional.of(ANNA))).isEmpty();

    assertThat(follow(1, Optional.of(BEN))).containsExactly(promise);
    assertThat(holdings.heldBy(ANNA, 9)).isEmpty();
    assertThat(issues(holdings.heldBy(BEN, 9))).containsExactly(1L);

    assertThat(follow(1, Optional.of(BEN))).isEmpty();
    assertThat(follow(1, Optional.empty())).containsExactly(promise);
    assertThat(holdings.heldBy(BEN, 9)).isEmpty();
    assertThat(follow(1, Optional.of(ANNA))).containsExactly(promise);
  }

  @Test
  void whatNobodyHeldWhenItWasMadeChangesHandsWithItsFirstHolder() {
    Promise promise = promise(1, NOON);
    assertThat(follow(1, Optional.empty())).isEmpty();

    assertThat(follow(1, Optional.of(BEN))).containsExactly(promise);
  }

  @Test
  void onlyWhatCanStillBeKeptIsHandedOver() {
    held(happened(promise(1, NOON), fulfilled(TEN)), ANNA);
    held(happened(promise(2, TEN), lapsed()), ANNA);
    Promise onHold = happened(promise(3, NOON), new Happening.Held(NINE, ANNA, "Which?"));
    held(onHold, ANNA);

    assertThat(follow(1, Optional.of(BEN))).isEmpty();
    assertThat(follow(2, Optional.of(BEN))).isEmpty();
    assertThat(follow(3, Optional.of(BEN))).containsExactly(onHold);
    assertThat(issues(holdings.heldBy(BEN, 9))).containsExactly(2L, 3L);
  }

  @Test
  void anotherTryStaysWithItsHolder() {
    held(promise(1, NOON), BEN);
    Promise first = held(promise(2, TEN), BEN);
    happened(first, new Happening.Requoted(NINE, Word.of(ANNA, quote(NOON)), false));

    assertThat(issues(holdings.heldBy(BEN, 9))).containsExactly(1L, 2L);
    assertThat(follow(2, Optional.of(BEN))).isEmpty();
  }

  @Test
  void whatBrokeIsNobodysAnyMoreOnceItWasPromisedAnew() {
    Promise broken = held(happened(promise(1, TEN), lapsed()), BEN);
    begin(1, Optional.of(broken), NOON);

    assertThat(holdings.heldBy(BEN, 9)).isEmpty();
    assertThat(follow(1, Optional.of(BEN))).isEmpty();
    assertThat(holdings.heldBy(BEN, 9)).hasSize(1);
  }

  @Test
  void findsWhatSomebodyMadeAndDoesNotHold() {
    held(promise(1, NOON), BEN);
    held(promise(2, TEN), ANNA);
    promise(3, TEN);
    held(happened(promise(4, TEN), lapsed()), BEN);
    held(happened(promise(5, TEN), new Happening.Held(NINE, ANNA, "Which?")), BEN);

    assertThat(issues(holdings.passedOnBy(ANNA, 9))).containsExactly(3L, 1L, 4L, 5L);
    assertThat(holdings.passedOnBy(BEN, 9)).isEmpty();
  }

  @Test
  void findsWhatIsUrgent() {
    held(promise(1, NOON), BEN);
    Promise warned = held(promise(2, NOON), BEN);
    happened(warned, new Happening.WarningDue(NINE));
    held(promise(3, NINE.plusSeconds(60)), BEN);
    held(happened(promise(4, TEN), lapsed()), BEN);
    held(happened(promise(5, TEN), new Happening.Held(NINE, ANNA, "Which?")), BEN);
    held(happened(promise(6, TEN), lapsed()), ANNA);

    assertThat(issues(holdings.urgent(BEN, NINE, 9))).containsExactly(2L, 4L);
    assertThat(issues(holdings.urgent(BEN, NINE.plusSeconds(61), 9))).containsExactly(3L, 2L, 4L);
    assertThat(issues(holdings.urgent(BEN, TEN.plusSeconds(1), 9))).containsExactly(3L, 1L, 2L, 4L);
  }

  @Test
  void givesNoMoreOfEachThanWasAskedTheFirstAndTheLatestBroken() {
    for (int issue = 1; issue <= 3; issue++) {
      held(promise(issue, NOON.plusSeconds(60L * issue)), BEN);
      held(happened(promise(issue + 10, TEN.plusSeconds(60L * issue)), lapsed()), BEN);
    }

    assertThat(issues(holdings.heldBy(BEN, 2))).containsExactly(1L, 2L, 13L, 12L);
    assertThat(issues(holdings.urgent(BEN, NOON.plusSeconds(600), 2)))
        .containsExactly(1L, 2L, 13L, 12L);
  }

  private Promise held(Promise promise, Person holder) {
    follow(promise.subject().issueId(), Optional.of(holder));
    return promise;
  }

  private List<Promise> follow(long issue, Optional<Person> holder) {
    return holdings.follow(
        issue, new Seen(holder, Optional.empty(), Optional.of("3"), Optional.empty()));
  }

  private static List<Long> issues(List<Promise> promises) {
    return promises.stream().map(it -> it.subject().issueId()).toList();
  }

  private Promise promise(long issue, Instant promisedBy) {
    return begin(issue, Optional.empty(), promisedBy);
  }

  /** To be warned of at ten, if at all. */
  private Promise begin(long issue, Optional<Promise> before, Instant promisedBy) {
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote(promisedBy)));
    return store.begin(new Subject(7, issue, 100), before, said, TEN).orElseThrow();
  }

  private Promise happened(Promise before, Happening happening) {
    return store.record(before, happening, Instant.MAX).orElseThrow();
  }

  private static Happening lapsed() {
    return new Happening.Lapsed(NOON, Optional.empty());
  }

  private static Happening fulfilled(Instant at) {
    return new Happening.Fulfilled(new Deed(at, Optional.of(ANNA), "comment:1"), Optional.of(ANNA));
  }

  private static Quote quote(Instant promisedBy) {
    return new Quote("1h", promisedBy, ZoneId.of("Europe/Berlin"), Shift.NONE);
  }
}
