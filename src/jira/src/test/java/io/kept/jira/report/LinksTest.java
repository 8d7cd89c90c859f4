package io.kept.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.search.PromiseFinder;
import io.kept.jira.selection.Asked;
import io.kept.jira.selection.Selected;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.Selection.People;
import io.kept.report.Tally;
import io.kept.testkit.KeptDesk;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Period WEEK =
      new Period(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-30"));

  private static final Tally ONE = new Tally(1, 0, 0, 0, 0);

  private static final String OWN =
      "/jira/plugins/servlet/kept/rate?project=DESK&from=2026-11-23&to=2026-11-29&";

  private final PaperJira jira = new PaperJira();

  @Test
  void listsTheIssuesOfAPeriodInTheNavigator() {
    Links links = links(Optional.empty(), People.ALL, KeptDesk.BERLIN);

    assertThat(jql(links.of("kept", WEEK, 1)))
        .isEqualTo(
            "issue in promisesKept(\"2026-11-23 00:00\", \"2026-11-30 00:00\")"
                + " and project in (\"DESK\")");
    assertThat(jql(links.of("broken", WEEK, 1))).startsWith("issue in promisesBroken(");
    assertThat(jql(links.of("renegotiated", WEEK, 1))).startsWith("issue in renegotiated(");
    assertThat(jql(links.promisedBy("an\"na", ONE)))
        .startsWith("issue in promisedBy(\"an\\\"na\", \"2026-11-23 00:00\",");
  }

  @Test
  void writesTheDaysThatWereCountedOnTheReadersClock() {
    Links links = links(Optional.empty(), People.ALL, ZoneId.of("America/New_York"));

    assertThat(jql(links.of("kept", WEEK, 1)))
        .contains("\"2026-11-22 18:00\", \"2026-11-29 18:00\"");
  }

  @Test
  void listsOnItsOwnPageWhatJqlCannotSay() {
    People anna = new People(Optional.of(new Person("anna")), Optional.empty());

    assertThat(links(Optional.of(Kind.FIX), People.ALL, KeptDesk.BERLIN).of("kept", WEEK, 1))
        .isEqualTo(OWN + "list=kept");
    assertThat(links(Optional.empty(), anna, KeptDesk.BERLIN).of("broken", 1))
        .isEqualTo(OWN + "list=broken");
    assertThat(links(Optional.empty(), People.ALL, KeptDesk.BERLIN).of("open", WEEK, 1))
        .isEqualTo(OWN + "list=open");
    assertThat(links(Optional.empty(), People.ALL, KeptDesk.BERLIN).of("kept", "holder", "b&n"))
        .isEqualTo(OWN + "holder=b%26n&list=kept");
    assertThat(links(Optional.empty(), anna, KeptDesk.BERLIN).promisedBy("anna", ONE)).isNotEmpty();
    assertThat(links(Optional.of(Kind.FIX), anna, KeptDesk.BERLIN).promisedBy("anna", ONE))
        .isEmpty();
  }

  @Test
  void listsOnItsOwnPageWhatJiraWouldRefuseToSearchFor() {
    Links links = links(Optional.empty(), People.ALL, KeptDesk.BERLIN);
    int most = PromiseFinder.MOST;

    for (String part : List.of("kept", "broken", "renegotiated")) {
      assertThat(links.of(part, WEEK, most)).startsWith("/jira/issues/?jql=");
      assertThat(links.of(part, WEEK, most + 1)).isEqualTo(OWN + "list=" + part);
      assertThat(links.of(part, most + 1)).isEqualTo(OWN + "list=" + part);
    }
    assertThat(links.promisedBy("anna", new Tally(most - 3, 1, 1, 1, 9))).isNotEmpty();
    assertThat(links.promisedBy("anna", new Tally(most - 2, 1, 1, 1, 0))).isEmpty();
  }

  /** JQL would ask how the issues are now. */
  @Test
  void listsOnItsOwnPageWhatIsAboutSomeIssues() {
    Selection.Issues high =
        new Selection.Issues(Optional.empty(), Optional.empty(), Optional.of("2"));
    Links links =
        links(
            new Selection(List.of(1L), WEEK, Optional.empty(), People.ALL, high), KeptDesk.BERLIN);

    assertThat(links.of("kept", WEEK, 1)).isEqualTo(OWN + "list=kept");
    assertThat(links.promisedBy("anna", ONE)).isEmpty();
  }

  private Links links(Optional<Kind> kind, People people, ZoneId reader) {
    return links(new Selection(List.of(1L), WEEK, kind, people), reader);
  }

  private Links links(Selection selection, ZoneId reader) {
    return new Links(
        "/jira",
        new Asked(List.of("DESK"), Map.of("period", "4w")),
        new Selected(List.of(jira.project), selection, true),
        new Links.Zones(KeptDesk.BERLIN, reader));
  }

  private static String jql(String url) {
    assertThat(url).startsWith("/jira/issues/?jql=");
    return URLDecoder.decode(url.substring(18), StandardCharsets.UTF_8);
  }
}
