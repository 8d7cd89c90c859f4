package io.kept.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.export.Export;
import io.kept.jira.selection.Selected;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It begins on Monday, 23 November 2026, 09:00 in Berlin. */
class ListingsTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser mona = jira.manager("mona");
  private final MemoryCounts counts = new MemoryCounts(jira.kept.store, KeptDesk.BERLIN);
  private final Listings listings =
      new Listings(
          new RateViews.Counts(counts, counts, selection -> 0, () -> KeptDesk.BERLIN),
          new Export.Issues(jira.issues, jira.rights),
          new Names(jira.users, jira.wording),
          jira.wording);

  @Test
  void listsEachTryThatANumberCounts() {
    jira.kept.quote("20m");
    jira.kept.pass("PT5M");
    jira.kept.quote("1h");

    assertThat(rows("renegotiated", true, mona))
        .containsExactly("DESK-10 | 20m | 23 Nov 2026, 09:20 | Renegotiated |  | anna | ");
    assertThat(rows("open", false, mona))
        .containsExactly("DESK-10 | 1h | 23 Nov 2026, 10:05 | Open | ");
    assertThat(rows("kept", true, mona)).isEmpty();
  }

  @Test
  void keepsTheKeyOfAnIssueFromWhoeverMayNotSeeIt() {
    jira.kept.quote("20m");

    assertThat(rows("open", false, People.called("olaf")))
        .containsExactly("An issue that you may not see | 20m | 23 Nov 2026, 09:20 | Open | ");
  }

  @Test
  void knowsNoListOfWhatNothingCounts() {
    assertThat(Parts.named("beer")).isEmpty();
    assertThat(Parts.named("margin-10")).isEmpty();
    assertThat(Parts.named("margin-9")).isPresent();
  }

  private List<String> rows(String part, boolean agents, ApplicationUser user) {
    Period day = new Period(MONDAY, MONDAY.plusDays(1));
    Selection selection = new Selection(List.of(1L), day, Optional.empty(), Selection.People.ALL);
    Selected selected = new Selected(List.of(jira.project), selection, agents);
    Visitor visitor = new Visitor(user, new Reader(KeptDesk.BERLIN, Locale.ENGLISH), "/jira");
    RateView view = listings.of(selected, Parts.named(part).orElseThrow(), visitor);
    return view.tables().get(0).rows().stream()
        .map(
            row ->
                row.name().text()
                    + " | "
                    + String.join(" | ", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }
}
