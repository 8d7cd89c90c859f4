package io.kept.jira.report;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.export.Export;
import io.kept.jira.selection.Asked;
import io.kept.jira.selection.Selected;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.report.KeptRate;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.Tally;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It begins on Monday, 23 November 2026, 09:00 in Berlin. */
class RateViewsTest {
  private static final Reader ENGLISH = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);
  private static final Reader GERMAN = new Reader(KeptDesk.BERLIN, Locale.GERMAN);
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private static final Asked ASKED = new Asked(List.of("DESK"), Map.of());

  private final ApplicationUser mona = People.called("mona");
  private final KeptDesk kept = new KeptDesk();
  private final PaperJira jira = new PaperJira();
  private final UserManager users = mock(UserManager.class);
  private final MemoryCounts counts = new MemoryCounts(kept.store, KeptDesk.BERLIN);
  private final RateViews views =
      views(new RateViews.Counts(counts, counts, selection -> 0, () -> KeptDesk.BERLIN));
  private boolean agents = true;
  private long lastIssue;

  @BeforeEach
  void annaHasAnAccount() {
    ApplicationUser anna = People.called("anna");
    when(users.getUserByKey(anna.getKey())).thenReturn(anna);
  }

  @Test
  void saysThatNothingWasJudgedYet() {
    promise("anna", "20m");

    assertThat(view(ENGLISH).title()).isEqualTo("Service desk");
    assertThat(view(ENGLISH).sentence()).isEqualTo("No promise of these has been kept or broken.");
    assertThat(rows("all")).containsExactly("All | – | – | 0 | 0 | 0 | 1 | 0 | 0");
  }

  @Test
  void saysTheRateWithItsDenominatorItsIntervalAndWhatIsLeftOut() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();

    assertThat(view(ENGLISH).sentence())
        .isEqualTo("2 of 3 promises kept: 66.6% (with 95% confidence 20.7% to 93.9%)");
    assertThat(rows("all"))
        .containsExactly("All [Small sample] | 66.6% | 20.7% to 93.9% | 2 | 1 | 3 | 1 | 1 | 1");
    assertThat(view(GERMAN).sentence())
        .isEqualTo(
            "2 von 3 Zusagen gehalten: 66,6\u00a0%"
                + " (mit 95 % Sicherheit 20,7\u00a0% bis 93,9\u00a0%)");
  }

  @Test
  void countsByMakerAndByHolderApartUnderTheNameOrTheKeyOfWhoIsGone() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();

    assertThat(rows("makers"))
        .containsExactly(
            "Anna [Small sample] | 100% | 34.2% to 100% | 2 | 0 | 2 | 0 | 0 | 0",
            person("ben").key() + " [Small sample] | 0% | 0% to 79.4% | 0 | 1 | 1 | 1 | 1 | 1");
    assertThat(rows("holders"))
        .containsExactly("ben [Small sample] | 66.6% | 20.7% to 93.9% | 2 | 1 | 3 | 0 | 0 | 0");
  }

  @Test
  void showsNoAgentToWhoeverMayNotSeeThem() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();
    agents = false;

    assertThat(view(ENGLISH).tables())
        .extracting(table -> table.caption().id())
        .doesNotContain("kept-rate-makers", "kept-rate-holders");
    assertThat(view(ENGLISH).notes()).anyMatch(note -> note.startsWith("Figures of single agents"));
  }

  @Test
  void countsByTheWeekInWhichItWasPromisedBy() {
    keep(promise("anna", "20m"));
    keep(promise("anna", "Sun 23:59"));
    keep(promise("anna", "Mon 17:00"));
    promise("anna", "2026-11-30 00:00");

    assertThat(rows("weeks"))
        .containsExactly(
            "Week of 23 Nov 2026 [Small sample] | 100% | – | – |  | 3 | 0 | 3 | 0 | 0 | 0",
            "Week of 30 Nov 2026 | – | – | – |  | 0 | 0 | 0 | 1 | 0 | 0");
    assertThat(table("weeks", GERMAN).rows())
        .extracting(row -> row.name().text())
        .containsExactly("Woche vom 23. Nov. 2026", "Woche vom 30. Nov. 2026");
    assertThat(table("weeks", ENGLISH).caption().note()).startsWith("Limits need at least 8 weeks");
  }

  @Test
  void countsWhoWasForgottenAsFormerUsersInTheReadersLanguage() {
    Subject subject = new Subject(1, ++lastIssue, 100);
    kept.promises.quote(subject, Kind.FIX, Word.of(Person.FORMER, kept.read("20m")));
    keep(subject);

    assertThat(table("makers", ENGLISH).rows().get(0).name()).isEqualTo(Cell.of("former user"));
    assertThat(table("makers", GERMAN).rows().get(0).name())
        .isEqualTo(Cell.of("ehemaliger Benutzer"));
  }

  @Test
  void marksTheWeekThatChanceDoesNotExplain() {
    TreeMap<LocalDate, Tally> weeks = new TreeMap<>();
    for (int week = 0; week < 12; week++) {
      weeks.put(MONDAY.minusWeeks(11).plusWeeks(week), new Tally(90 + week % 2, 10, 0, 0, 0));
    }
    weeks.put(MONDAY, new Tally(10, 90, 0, 0, 0));
    Tally all = weeks.values().stream().reduce(Tally.NONE, Tally::plus);
    RateViews many =
        views(
            new RateViews.Counts(
                selection -> new KeptRate(all, weeks, Map.of(), Map.of()),
                (selection, rows) -> {},
                selection -> 0,
                () -> KeptDesk.BERLIN));

    Table table = table(many.of(selected(), ASKED, visitor(ENGLISH)), "weeks");

    assertThat(table.rows()).hasSize(12);
    assertThat(table.rows().get(11).cells().get(3).text()).isEqualTo("Outside the limits");
    assertThat(table.rows().get(0).cells().get(3).text()).isEmpty();
    assertThat(table.rows().get(0).cells().get(1).value()).isNotEmpty();
  }

  @Test
  void saysFirstWordsToldAheadAndTheTrustIndex() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();

    assertThat(rows("figures"))
        .extracting(row -> row.substring(0, row.lastIndexOf(" | ")))
        .containsExactly(
            "First word held [Small sample] | 66.6% | 3 | 20.7% to 93.9%",
            "Told ahead [Small sample] | 0% | 2 | 0% to 65.8%",
            "Renegotiated | 1 |  | ",
            "Tries beyond the policy | 0 |  | ",
            "Trust index | 50 | 100 | ");
  }

  @Test
  void spreadsMarginsAndSaysWhichSlackWouldHaveBeenEnough() {
    Subject subject = promise("anna", "20m");
    kept.clock.pass("PT10M");
    keep(subject);

    assertThat(rows("margins")).contains("Less than 15 minutes early | 1 | 100%").hasSize(10);
    assertThat(rows("slack"))
        .containsExactly(
            "50% of the promises were done within | 50 %",
            "80% of the promises were done within | 50 %",
            "90% of the promises were done within | 50 %",
            "95% of the promises were done within | 50 %");
  }

  @Test
  void putsTheMostFrequentCauseFirst() {
    breakBecauseOf("third-party");
    breakBecauseOf("underestimated");
    breakBecauseOf("underestimated");
    kept.clock.pass("PT21M");
    catchUp(promise("anna", "20m"));

    assertThat(rows("causes"))
        .containsExactly(
            "Took longer than thought [Vital few] | 2 | 66.6%", "Waiting for others | 1 | 100%");
  }

  @Test
  void linksEveryNumberToItsListAndNoZero() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();
    List<Cell> cells = table("all", ENGLISH).rows().get(0).cells();

    assertThat(cells.get(2).url()).startsWith("/jira/issues/?jql=");
    assertThat(cells.get(3).url()).startsWith("/jira/issues/?jql=");
    assertThat(cells.get(5).url()).endsWith("&list=open");
    assertThat(table("figures", ENGLISH).rows().get(0).cells().get(0).url())
        .endsWith("&list=first-held");
    assertThat(table("figures", ENGLISH).rows().get(3).cells().get(0).url()).isEmpty();
    assertThat(table("makers", ENGLISH).rows().get(0).cells().get(2).url())
        .endsWith("&maker=anna&list=kept");
    assertThat(table("makers", ENGLISH).rows().get(1).cells().get(3).url()).isEmpty();
    assertThat(table("makers", ENGLISH).rows().get(0).name().url()).contains("promisedBy");
    kept.clock.pass("P14D");
    assertThat(table("holders", ENGLISH).rows().get(0).name().url()).isEmpty();
  }

  @Test
  void everyNumberIsAsLargeAsItsListIsLong() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();
    breakBecauseOf("third-party");
    Listings listings =
        new Listings(
            new RateViews.Counts(counts, counts, selection -> 0, () -> KeptDesk.BERLIN),
            new Export.Issues(jira.issues, jira.rights),
            new Names(users, jira.wording),
            jira.wording);
    int seen = 0;
    for (String id : List.of("all", "figures", "margins", "causes")) {
      for (Cell cell :
          table(id, ENGLISH).rows().stream().flatMap(it -> it.cells().stream()).toList()) {
        if (cell.url().contains("&list=") && !cell.text().endsWith("%")) {
          String part = cell.url().substring(cell.url().indexOf("&list=") + 6);
          RateView list =
              listings.of(selected(), Parts.named(part).orElseThrow(), visitor(ENGLISH));
          assertThat(list.tables().get(0).rows())
              .describedAs(part)
              .hasSize((int) Double.parseDouble(cell.value()));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThanOrEqualTo(7);
  }

  @Test
  void readsNoLedgersOfMorePromisesThanSomebodyWouldWaitFor() {
    Tally many = new Tally(RateViews.MOST, 1, 0, 0, 0);
    RateViews large =
        views(
            new RateViews.Counts(
                selection -> new KeptRate(many, new TreeMap<>(), Map.of(), Map.of()),
                (selection, rows) -> {
                  throw new AssertionError("It reads the ledgers.");
                },
                selection -> 0,
                () -> KeptDesk.BERLIN));

    RateView view = large.of(selected(), ASKED, visitor(ENGLISH));

    assertThat(view.notes()).anyMatch(note -> note.startsWith("More than 20,000 promises"));
    assertThat(view.tables().get(0).rows().get(0).cells().get(2).url()).endsWith("&list=kept");
    assertThat(view.tables().get(0).rows().get(0).cells().get(3).url()).contains("?jql=");
    assertThat(view.tables())
        .extracting(table -> table.caption().id())
        .containsExactly(
            "kept-rate-all", "kept-rate-weeks", "kept-rate-makers", "kept-rate-holders");
  }

  @Test
  void saysHowManyPromisesAreLeftOutSinceNothingIsKnownOfTheirIssues() {
    RateViews some =
        views(new RateViews.Counts(counts, counts, selection -> 3, () -> KeptDesk.BERLIN));

    assertThat(some.of(selected(), ASKED, visitor(ENGLISH)).notes())
        .anyMatch(note -> note.startsWith("Promises left out") && note.contains(": 3."));
    assertThat(view(ENGLISH).notes()).noneMatch(note -> note.startsWith("Promises left out"));
  }

  private RateViews views(RateViews.Counts counts) {
    return new RateViews(counts, new Names(users, jira.wording), kept.policies, jira.wording);
  }

  private Selected selected() {
    Period period = new Period(MONDAY.minusWeeks(12), MONDAY.plusWeeks(2));
    Selection selection =
        new Selection(List.of(1L), period, Optional.empty(), Selection.People.ALL);
    return new Selected(List.of(jira.project), selection, agents);
  }

  private RateView view(Reader reader) {
    return views.of(selected(), ASKED, visitor(reader));
  }

  private Visitor visitor(Reader reader) {
    return new Visitor(mona, reader, "/jira");
  }

  private Table table(String id, Reader reader) {
    return table(view(reader), id);
  }

  private static Table table(RateView view, String id) {
    return view.tables().stream()
        .filter(table -> table.caption().id().equals("kept-rate-" + id))
        .findFirst()
        .orElseThrow();
  }

  /** Every row as a reader sees it. */
  private List<String> rows(String id) {
    return table(id, ENGLISH).rows().stream().map(RateViewsTest::text).toList();
  }

  private static String text(TableRow row) {
    String mark = row.mark().isEmpty() ? "" : " [" + row.mark() + "]";
    List<String> cells = row.cells().stream().map(Cell::text).toList();
    return row.name().text() + mark + " | " + String.join(" | ", cells);
  }

  private void breakBecauseOf(String cause) {
    Subject subject = promise("anna", "20m");
    kept.clock.pass("PT21M");
    catchUp(subject);
    kept.promises.act(
        kept.store.latest(subject).orElseThrow().id(),
        now -> new Happening.CauseNamed(now, KeptDesk.ANNA, cause));
  }

  private void twoKeptOneBrokenOneWithdrawnOneOpenAndMoved() {
    keep(promise("anna", "20m"));
    keep(promise("anna", "20m"));
    Subject broken = promise("ben", "20m");
    kept.promises.withdraw(promise("ben", "1h"), new Person("ben"));
    Subject moved = promise("ben", "1h");
    say(moved, "ben", "2d");
    kept.clock.pass("PT21M");
    catchUp(broken);
  }

  private Subject promise(String maker, String words) {
    Subject subject = new Subject(1, ++lastIssue, 100);
    say(subject, maker, words);
    return subject;
  }

  private void say(Subject subject, String maker, String words) {
    kept.promises.quote(subject, Kind.FIX, Word.of(person(maker), kept.read(words)));
  }

  private void keep(Subject subject) {
    Instant now = kept.clock.instant();
    kept.desk.done(now);
    catchUp(subject);
    kept.desk.reopened();
  }

  private void catchUp(Subject subject) {
    kept.promises.catchUp(kept.store.latest(subject).orElseThrow());
  }
}
