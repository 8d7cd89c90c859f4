package io.kept.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.RunningSandbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five issues of a new sandbox are HELP-1 to HELP-5; HELP-6 is anna's, on a Monday at ten. */
class JqlSearchTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final JqlDesk DESK = new JqlDesk(SANDBOX);

  @BeforeAll
  static void fill() {
    DESK.fill();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                              | 6 5 4 3 2 1
          project = HELP and status = Resolved            | 4
          project = "Help desk" && status != open         | 4 2
          key = HELP-1 or key = help-3                    | 3 1
          issuekey in (HELP-1, HELP-2)                    | 2 1
          key not in (HELP-1, HELP-2, HELP-3)             | 6 5 4
          statusCategory in ("To Do", Done)               | 6 5 4 3 1
          resolution = Unresolved                         | 6 5 3 2 1
          resolution is not EMPTY                         | 4
          resolution in (Fixed)                           | 4
          resolutiondate <= now()                         | 4
          issuetype = Task and key = HELP-1               | 1
          assignee = anna                                 | 6 2 1
          assignee = "Anna Agent"                         | 6 2 1
          assignee = currentUser()                        | 6 2 1
          assignee != anna                                | 4 3
          not assignee = anna                             | 4 3
          assignee is empty                               | 5
          assignee = null                                 | 5
          assignee in (ben, empty)                        | 5 4 3
          reporter = carl and not (status = Resolved or assignee = anna) | 3
          reporter = carl and status = Resolved or assignee = anna and key = HELP-1 | 4 1
          summary ~ printer                               | 6 1
          summary ~ "PRINTER labels"                      | 1
          summary ~ "print*"                              | 6 1
          summary ~ print                                 |
          summary !~ printer                              | 5 4 3 2
          text ~ vaccine                                  | 3
          description is empty                            | 6
          created = "2026/11/23 10:00"                    | 6 5 4 3 2 1
          created < -1m                                   |
          created >= -1d                                  | 6 5 4 3 2 1
          """)
  void findsWhatJiraFinds(String jql, String numbers) {
    assertThat(DESK.search(jql)).isEqualTo(numbers == null ? "" : numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due <= endOfDay()                          | 1
          due <= endOfDay("+1d")                     | 2 1
          due > startOfDay(1)                        | 3 2
          cf[10000] < "2026/11/24 10:30"             | 1
          cf[10000] <= "2026-11-24 10:30"            | 2 1
          cf[10000] > 2026-11-24                     | 3 2
          Due < 1d                                   | 1
          'due' <= "4w 2d" and due > "1d"            | 3 2
          due is not empty and due >= startOfWeek()  | 3 2 1
          due > endOfMonth()                         | 3
          due < startOfYear("+1y")                   | 3 2 1
          due is EMPTY                               | 6 5 4
          """)
  void comparesTimesInTheZoneOfTheSearcher(String jql, String numbers) {
    assertThat(DESK.search(jql)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due is not empty order by due              | 1 2 3
          due is not empty ORDER BY due desc         | 3 2 1
          order by key ASC                           | 1 2 3 4 5 6
          key in (HELP-1,HELP-4,HELP-5) order by status, key | 1 5 4
          order by due, key desc                     | 1 2 3 6 5 4
          """)
  void sortsAsAskedAndEmptyFieldsLast(String jql, String numbers) {
    assertThat(DESK.search(jql)).isEqualTo(numbers);
  }

  @Test
  void findsOnlyWhatTheSearcherMayBrowse() {
    assertThat(DESK.numbers("project = HELP", SANDBOX.user("carl"))).isEqualTo("5 4 3 2 1");
    assertThat(DESK.numbers("summary ~ printer", SANDBOX.user("carl"))).isEqualTo("1");
    assertThat(DESK.numbers("project = HELP", SANDBOX.user("olga"))).isEmpty();
    assertThat(DESK.numbers("", null)).isEmpty();
  }

  @Test
  void leavesArchivedIssuesOut() {
    SandboxIssue away = SANDBOX.annas("Put away");
    SANDBOX.get().lifecycle().archive(SANDBOX.user("anna"), away);

    assertThat(DESK.search("summary ~ away")).isEmpty();
  }

  @Test
  void givesOnePageAndCountsAll() {
    JqlSearch.Found found =
        SANDBOX.get().search().search("order by key", SANDBOX.user("anna"), 2, 2);

    assertThat(found.issues()).extracting(SandboxIssue::getKey).containsExactly("HELP-3", "HELP-4");
    assertThat(found.total()).isEqualTo(6);
  }
}
