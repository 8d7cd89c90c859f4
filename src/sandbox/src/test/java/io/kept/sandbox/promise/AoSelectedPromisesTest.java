package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoHoldings;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.AoSelectedPromises;
import io.kept.jira.promise.AoTries;
import io.kept.jira.promise.Seen;
import io.kept.jira.report.AoKeptRates;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.Selection.Issues;
import io.kept.report.Selection.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Promised on Monday, 23 November 2026, 09:00 in Berlin, by an hour later. */
class AoSelectedPromisesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Person ANNA = new Person("anna");
  private static final Person CARL = new Person("carl");
  private static final Person CARLA = new Person("carla");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Period WEEK =
      new Period(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-30"));

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private final AoHoldings holdings = new AoHoldings(tables.ao());
  private final AoSelectedPromises promises = new AoSelectedPromises(tables.ao());

  @Test
  void hasThePromisesAboutIssuesOfACustomerATypeAndAPriority() {
    promise(1, seen(CARL, "bug", "high"));
    promise(2, seen(CARLA, "bug", "low"));
    promise(3, seen(CARLA, "task", "high"));
    promise(4, new Seen(Optional.empty(), Optional.empty(), Optional.of("bug"), Optional.empty()));

    assertThat(issues(Issues.ALL)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(issues(about("carla", "", ""))).containsExactlyInAnyOrder(2L, 3L);
    assertThat(issues(about("", "bug", ""))).containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(issues(about("", "", "high"))).containsExactlyInAnyOrder(1L, 3L);
    assertThat(issues(about("carla", "bug", "low"))).containsExactly(2L);
    assertThat(issues(about("carl", "task", ""))).isEmpty();
  }

  @Test
  void ratesAndTriesAreOfTheSamePromises() {
    lapsed(promise(1, seen(CARL, "bug", "high")));
    lapsed(promise(2, seen(CARLA, "bug", "high")));
    Selection wanted = selection(about("carla", "", ""));
    AoKeptRates rates = new AoKeptRates(tables.ao(), store, () -> BERLIN);
    List<Long> tried = new ArrayList<>();

    new AoTries(tables.ao(), () -> BERLIN)
        .forEach(wanted, (promise, rows) -> tried.add(promise.subject().issueId()));

    assertThat(tried).containsExactly(2L);
    assertThat(rates.of(wanted).all().broken()).isOne();
    assertThat(rates.of(selection(Issues.ALL)).all().broken()).isEqualTo(2);
  }

  @Test
  void anIssueIsWhatItWasAtTheVerdict() {
    Promise promise = promise(1, seen(CARL, "bug", "low"));
    follow(promise, seen(CARLA, "task", "high"));
    assertThat(issues(about("carla", "task", "high"))).containsExactly(1L);

    lapsed(promise);
    follow(promise, seen(CARL, "bug", "low"));

    assertThat(issues(about("carla", "task", "high"))).containsExactly(1L);
    assertThat(issues(about("carl", "", ""))).isEmpty();
  }

  @Test
  void whatOfNothingIsKnownIsLeftOutAndCountedUntilItIsHeardOf() {
    promise(1, seen(CARL, "bug", "low"));
    Promise old = lapsed(begin(2));
    begin(3);
    Issues bugs = about("", "bug", "");

    assertThat(issues(bugs)).containsExactly(1L);
    assertThat(promises.unknown(selection(bugs), BERLIN)).isEqualTo(2);
    assertThat(promises.unknown(selection(Issues.ALL), BERLIN)).isZero();
    assertThat(promises.unknown(held(bugs, ANNA), BERLIN)).isZero();

    follow(old, seen(CARL, "bug", "low"));
    assertThat(issues(bugs)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(promises.unknown(selection(bugs), BERLIN)).isOne();
  }

  private List<Long> issues(Issues wanted) {
    return promises.of(selection(wanted), 7, WEEK, BERLIN).stream()
        .map(it -> it.subject().issueId())
        .toList();
  }

  /** An empty text stands for any. */
  private static Issues about(String customer, String type, String priority) {
    return new Issues(
        Optional.of(customer).filter(it -> !it.isEmpty()).map(Person::new),
        Optional.of(type).filter(it -> !it.isEmpty()),
        Optional.of(priority).filter(it -> !it.isEmpty()));
  }

  private static Selection selection(Issues issues) {
    return new Selection(List.of(7L), WEEK, Optional.empty(), People.ALL, issues);
  }

  private static Selection held(Issues issues, Person holder) {
    People people = new People(Optional.empty(), Optional.of(holder));
    return new Selection(List.of(7L), WEEK, Optional.empty(), people, issues);
  }

  private static Seen seen(Person customer, String type, String priority) {
    return new Seen(
        Optional.empty(), Optional.of(customer), Optional.of(type), Optional.of(priority));
  }

  private Promise promise(long issue, Seen seen) {
    Promise begun = begin(issue);
    follow(begun, seen);
    return begun;
  }

  private void follow(Promise promise, Seen seen) {
    holdings.follow(promise.subject().issueId(), seen);
  }

  private Promise begin(long issue) {
    Quote quote = new Quote("1h", TEN, BERLIN, Shift.NONE);
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote));
    return store.begin(new Subject(7, issue, 100), Optional.empty(), said, TEN).orElseThrow();
  }

  private Promise lapsed(Promise promise) {
    return store
        .record(promise, new Happening.Lapsed(TEN.plusSeconds(1), Optional.empty()), Instant.MAX)
        .orElseThrow();
  }
}
