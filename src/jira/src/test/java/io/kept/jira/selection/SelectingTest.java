package io.kept.jira.selection;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.jira.wording.Reader;
import io.kept.policy.Kind;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.testkit.KeptDesk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, in Berlin. */
class SelectingTest {
  private static final Reader ENGLISH = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);

  private final PaperJira jira = new PaperJira();
  private final UserManager users = mock(UserManager.class);
  private final ConstantsManager constants = mock(ConstantsManager.class);
  private final Selecting selecting =
      new Selecting(
          new Directory(users, constants), jira.wording, jira.kept.clock, () -> KeptDesk.BERLIN);

  @BeforeEach
  void annaHasAnAccount() {
    ApplicationUser anna = People.called("anna");
    when(users.getUserByName("anna")).thenReturn(anna);
  }

  @BeforeEach
  void thereAreATypeAndAPriority() {
    IssueType incident = mock(IssueType.class);
    when(incident.getId()).thenReturn("10002");
    when(constants.getAllIssueTypeObjects()).thenReturn(List.of(incident));
    Priority high = mock(Priority.class);
    when(high.getId()).thenReturn("2");
    when(constants.getPriorities()).thenReturn(List.of(high));
  }

  @Test
  void takesThirteenWeeksWithThePresentOneWhereNothingIsAskedFor() {
    assertThat(selected())
        .isEqualTo(
            new Selection(
                List.of(1L),
                days("2026-08-31", "2026-11-30"),
                Optional.empty(),
                Selection.People.ALL));
  }

  @Test
  void takesANamedPeriod() {
    assertThat(selected("period", "4w").period()).isEqualTo(days("2026-11-02", "2026-11-30"));
    assertThat(selected("period", "52w").period()).isEqualTo(days("2025-12-01", "2026-11-30"));
  }

  @Test
  void takesDatesAndFillsInTheOneThatIsMissing() {
    assertThat(selected("from", "2026-10-01", "to", "2026-10-31").period())
        .isEqualTo(days("2026-10-01", "2026-11-01"));
    assertThat(selected("from", "2026-11-20").period()).isEqualTo(days("2026-11-20", "2026-11-30"));
    assertThat(selected("to", "2026-01-29").period()).isEqualTo(days("2025-10-31", "2026-01-30"));
  }

  @Test
  void takesKindMakerAndHolder() {
    Selection selection = selected("kind", "NEWS", "maker", "anna", "holder", "anna");

    assertThat(selection.kind()).contains(Kind.NEWS);
    assertThat(selection.people())
        .isEqualTo(new Selection.People(Optional.of(person("anna")), Optional.of(person("anna"))));
  }

  @Test
  void takesCustomerTypeAndPriority() {
    Selection selection = selected("customer", "anna", "type", "10002", "priority", "2");

    assertThat(selection.issues())
        .isEqualTo(
            new Selection.Issues(
                Optional.of(person("anna")), Optional.of("10002"), Optional.of("2")));
    assertThat(selected().issues()).isEqualTo(Selection.Issues.ALL);
  }

  @Test
  void refusesACustomerTypeOrPriorityThatJiraDoesNotKnow() {
    assertThat(faults("customer", "nobody"))
        .singleElement()
        .asString()
        .startsWith("There is no user named \u201cnobody\u201d.");
    assertThat(faults("type", "2"))
        .singleElement()
        .asString()
        .startsWith("There is no issue type with the id \u201c2\u201d.");
    assertThat(faults("priority", "High"))
        .singleElement()
        .asString()
        .startsWith("There is no priority with the id \u201cHigh\u201d.");
  }

  @Test
  void refusesWhatIsNoDayAndSaysWhatIs() {
    for (String day : List.of("2026-13-01", "yesterday", "1.10.2026", "+99999-01-01")) {
      assertThat(faults("from", day))
          .containsExactly("\u201c" + day + "\u201d is no day. Write one such as 2026-10-01.");
    }
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    assertThat(faults("from", "2026-11-01", "to", "2026-10-31"))
        .containsExactly(
            "No day is from 2026-11-01 to 2026-10-31."
                + " Let the period end no earlier than it begins.");
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThat(faults("from", "x", "to", "y", "kind", "BEER", "maker", "nobody")).hasSize(4);
    assertThat(faults("period", "5w"))
        .containsExactly("\u201c5w\u201d is no period. It is one of 4w, 13w, 52w.");
  }

  @Test
  void refusesSingleAgentsToWhoeverMayNotSeeThem() {
    Asked asked = asked("maker", "anna");

    assertThat(selecting.read(asked, List.of(jira.project), false, ENGLISH).selection()).isEmpty();
    assertThat(selecting.read(asked, List.of(jira.project), false, ENGLISH).faults())
        .singleElement()
        .asString()
        .startsWith("You may not see figures of single agents");
  }

  private Selection selected(String... values) {
    Selecting.Reading reading = read(values);
    assertThat(reading.faults()).isEmpty();
    return reading.selection().orElseThrow();
  }

  private List<String> faults(String... values) {
    Selecting.Reading reading = read(values);
    assertThat(reading.selection()).isEmpty();
    return reading.faults();
  }

  private Selecting.Reading read(String... values) {
    return selecting.read(asked(values), List.of(jira.project), true, ENGLISH);
  }

  private static Asked asked(String... values) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      named.put(values[i], values[i + 1]);
    }
    return new Asked(List.of(), named);
  }

  private static Period days(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }
}
