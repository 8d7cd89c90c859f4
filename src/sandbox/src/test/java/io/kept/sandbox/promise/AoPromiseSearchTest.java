package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseSearch;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.search.PromiseSearch;
import io.kept.jira.search.Scope;
import io.kept.jira.search.TimeSpan;
import io.kept.jira.search.Wanted;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoPromiseSearchTest {
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant NOON = NINE.plusSeconds(3 * 3600);

  private static final Wanted LAPSED = new Wanted.Lapsed(NOON.plusSeconds(60));
  private static final Scope EVERYWHERE = new Scope.Everywhere();

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private final PromiseSearch search = new AoPromiseSearch(tables.ao());

  @Test
  void findsWhatIsAtRiskFromTheMomentOfTheWarningToTheLapse() {
    promise(1, NOON, TEN);
    happened(promise(2, NOON, TEN), new Happening.WarningDue(NINE));
    happened(promise(3, NOON, TEN), new Happening.Held(NINE, BEN, "Which?"));

    assertThat(issues(new Wanted.AtRisk(NINE))).containsExactly(2L);
    assertThat(issues(new Wanted.AtRisk(TEN.minusMillis(1)))).containsExactly(2L);
    assertThat(issues(new Wanted.AtRisk(TEN))).containsExactlyInAnyOrder(1L, 2L);
    assertThat(issues(new Wanted.AtRisk(NOON.plusMillis(999)))).containsExactlyInAnyOrder(1L, 2L);
    assertThat(issues(new Wanted.AtRisk(NOON.plusSeconds(1)))).isEmpty();
  }

  @Test
  void findsWhatHasLapsedUntilItIsDone() {
    Instant later = NOON.plusSeconds(60);
    promise(1, NOON, TEN);
    Promise broken = happened(promise(2, NOON, TEN), new Happening.Lapsed(later, Optional.empty()));
    Promise late = happened(promise(3, NOON, TEN), new Happening.Lapsed(later, Optional.empty()));
    happened(late, fulfilled(later.plusSeconds(5)));
    happened(promise(4, NOON, TEN), fulfilled(TEN));
    happened(promise(5, NOON, TEN), new Happening.Held(NINE, BEN, "Which?"));

    assertThat(issues(new Wanted.Lapsed(NOON.plusMillis(999)))).doesNotContain(1L);
    assertThat(issues(new Wanted.Lapsed(later))).containsExactlyInAnyOrder(1L, 2L);

    begin(2, Optional.of(broken), later.plusSeconds(3600));
    assertThat(issues(new Wanted.Lapsed(later))).containsExactly(1L);
  }

  @Test
  void findsWhatIsOnHold() {
    promise(1, NOON, TEN);
    happened(promise(2, NOON, TEN), new Happening.Held(NINE, BEN, "Which?"));

    assertThat(issues(new Wanted.OnHold())).containsExactly(2L);
  }

  @Test
  void findsVerdictsByTheTimeThatWasPromised() {
    happened(promise(1, TEN, TEN), fulfilled(NINE));
    happened(promise(2, NOON, TEN), fulfilled(NINE));
    happened(promise(3, TEN, TEN), new Happening.Lapsed(NOON, Optional.empty()));
    promise(4, TEN, TEN);

    assertThat(issues(new Wanted.Kept(new TimeSpan(TEN, NOON)))).containsExactly(1L);
    assertThat(issues(new Wanted.Kept(TimeSpan.ALWAYS))).containsExactlyInAnyOrder(1L, 2L);
    assertThat(issues(new Wanted.Broken(new TimeSpan(TEN, NOON)))).containsExactly(3L);
    assertThat(issues(new Wanted.Broken(new TimeSpan(NINE, TEN)))).isEmpty();
  }

  @Test
  void findsWhatIsDueUntilThenAndNotWhatHasLapsed() {
    promise(1, TEN, TEN);
    promise(2, NOON, TEN);
    happened(promise(3, TEN, TEN), new Happening.Held(NINE, BEN, "Which?"));

    assertThat(issues(new Wanted.Due(NINE, TEN))).containsExactly(1L);
    assertThat(issues(new Wanted.Due(NINE, NOON))).containsExactlyInAnyOrder(1L, 2L);
    assertThat(issues(new Wanted.Due(TEN.plusSeconds(1), NOON))).containsExactly(2L);
  }

  @Test
  void findsWhatSomebodySaidLast() {
    promise(1, NOON, TEN);
    happened(
        promise(2, NOON, TEN),
        new Happening.Requoted(NINE, Word.of(BEN, quote(NOON.plusSeconds(60))), false));

    assertThat(issues(new Wanted.SaidBy(ANNA, TimeSpan.ALWAYS))).containsExactly(1L);
    assertThat(issues(new Wanted.SaidBy(BEN, TimeSpan.ALWAYS))).containsExactly(2L);
    assertThat(issues(new Wanted.SaidBy(ANNA, new TimeSpan(NINE, NOON)))).isEmpty();
  }

  @Test
  void findsWhatWasRenegotiatedButNotWhatWasOnlyOnHold() {
    promise(1, NOON, TEN);
    happened(promise(2, TEN, TEN), new Happening.Requoted(NINE, Word.of(ANNA, quote(NOON)), false));
    Promise held = happened(promise(3, NOON, TEN), new Happening.Held(NINE, BEN, "Which?"));
    happened(held, new Happening.Resumed(NINE, Word.of(ANNA, quote(NOON))));

    assertThat(issues(new Wanted.Renegotiated(TimeSpan.ALWAYS))).containsExactly(2L);
    assertThat(issues(new Wanted.Renegotiated(new TimeSpan(NINE, TEN)))).isEmpty();
  }

  @Test
  void givesNoMoreThanWasAsked() {
    for (int issue = 1; issue <= 5; issue++) {
      promise(issue, NOON, TEN);
    }
    happened(promise(6, NOON, TEN), new Happening.Lapsed(NOON.plusSeconds(1), Optional.empty()));

    assertThat(search.find(new Wanted.AtRisk(TEN), EVERYWHERE, 3)).hasSize(3);
    assertThat(search.find(new Wanted.Lapsed(NOON.plusSeconds(9)), EVERYWHERE, 5)).hasSize(5);
    assertThat(search.find(new Wanted.Lapsed(NOON.plusSeconds(9)), EVERYWHERE, 7)).hasSize(6);
  }

  @Test
  void knowsWhetherThereAreMoreWithoutFindingThem() {
    promise(1, NOON, TEN);
    promise(2, NOON, TEN);
    begin(new Subject(8, 3, 100));
    happened(promise(4, NOON, TEN), new Happening.Lapsed(NOON.plusSeconds(1), Optional.empty()));

    assertThat(search.isMoreThan(3, LAPSED, EVERYWHERE)).isTrue();
    assertThat(search.isMoreThan(4, LAPSED, EVERYWHERE)).isFalse();
    assertThat(search.isMoreThan(2, LAPSED, new Scope.Inside(Set.of(7L)))).isTrue();
    assertThat(search.isMoreThan(3, LAPSED, new Scope.Inside(Set.of(7L)))).isFalse();
    assertThat(search.isMoreThan(0, LAPSED, new Scope.Inside(Set.of()))).isFalse();
  }

  @Test
  void looksOnlyInTheProjectsThatItIsTold() {
    promise(1, NOON, TEN);
    begin(new Subject(8, 2, 100));
    begin(new Subject(9, 3, 100));

    assertThat(lapsed(Set.of(7L, 9L))).containsExactlyInAnyOrder(1L, 3L);
    assertThat(lapsed(Set.of(5L))).isEmpty();
    assertThat(lapsed(Set.of())).isEmpty();
  }

  /** Some databases take no list of more than a thousand. */
  @Test
  void looksInThousandsOfProjects() {
    promise(1, NOON, TEN);
    begin(new Subject(3_000, 2, 100));
    begin(new Subject(3_001, 3, 100));
    Set<Long> projects = LongStream.rangeClosed(1, 3_000).boxed().collect(Collectors.toSet());

    assertThat(lapsed(projects)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(search.find(LAPSED, new Scope.Inside(projects), 1)).hasSize(1);
    assertThat(search.isMoreThan(1, LAPSED, new Scope.Inside(projects))).isTrue();
    assertThat(search.isMoreThan(2, LAPSED, new Scope.Inside(projects))).isFalse();
  }

  private List<Long> lapsed(Set<Long> projects) {
    return search.find(LAPSED, new Scope.Inside(projects), 100);
  }

  private List<Long> issues(Wanted wanted) {
    return search.find(wanted, EVERYWHERE, 100);
  }

  private Promise promise(long issue, Instant promisedBy, Instant warnAt) {
    return begin(issue, Optional.empty(), promisedBy, warnAt);
  }

  private Promise begin(long issue, Optional<Promise> before, Instant promisedBy) {
    return begin(issue, before, promisedBy, promisedBy);
  }

  private Promise begin(
      long issue, Optional<Promise> before, Instant promisedBy, Instant nextLook) {
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote(promisedBy)));
    return store.begin(new Subject(7, issue, 100), before, said, nextLook).orElseThrow();
  }

  private void begin(Subject subject) {
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote(NOON)));
    store.begin(subject, Optional.empty(), said, TEN).orElseThrow();
  }

  private Promise happened(Promise before, Happening happening) {
    Instant nextLook = happening instanceof Happening.WarningDue ? NOON : Instant.MAX;
    return store.record(before, happening, nextLook).orElseThrow();
  }

  private static Happening fulfilled(Instant at) {
    return new Happening.Fulfilled(new Deed(at, Optional.of(ANNA), "comment:1"), Optional.of(ANNA));
  }

  private static Quote quote(Instant promisedBy) {
    return new Quote("1h", promisedBy, ZoneId.of("Europe/Berlin"), Shift.NONE);
  }
}
