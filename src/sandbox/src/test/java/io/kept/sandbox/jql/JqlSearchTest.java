package io.kept.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.IssueChange;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.RunningSandbox;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five issues of a new sandbox are HELP-1 to HELP-5; HELP-6 is anna's, on a Monday at ten. */
class JqlSearchTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @BeforeAll
  static void fill() {
    SANDBOX.annas("Internal: rebuild the Printer queue");
    SANDBOX.get().issues().resolve(SANDBOX.user("anna"), "HELP-4");
    SANDBOX.get().issues().start(SANDBOX.user("anna"), "HELP-2");
    due("HELP-1", "2026-11-23T17:00:00Z");
    due("HELP-2", "2026-11-24T09:30:00Z");
    due("HELP-3", "2026-12-01T00:00:00Z");
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
    assertThat(search(jql)).isEqualTo(numbers == null ? "" : numbers);
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
    assertThat(search(jql)).isEqualTo(numbers);
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
    assertThat(search(jql)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          assignee anna | Error in the JQL Query: Expecting operator but got 'anna'. The valid \
          operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS \
          NOT'. (line 1, character 10)
          assignee = | Error in the JQL Query: Expecting either a value, list or function before \
          the end of the query.
          assignee = anna ben | Error in the JQL Query: Expecting either 'OR' or 'AND' but got \
          'ben'. (line 1, character 17)
          (assignee = anna | Error in the JQL Query: Expecting ')' before the end of the query.
          assignee = "anna | Error in the JQL Query: The quoted string 'anna' has not been \
          completed. (line 1, character 12)
          created > 2026/11/01 | Error in the JQL Query: The character '/' is a reserved JQL \
          character. You must enclose it in a string or use the escape '\\u002f' instead. (line \
          1, character 15)
          universe = 42 | Field 'universe' does not exist or you do not have permission to view it.
          order by universe | Field 'universe' does not exist or you do not have permission to \
          view it.
          summary = x | The operator '=' is not supported by the 'summary' field.
          assignee = nobody | The value 'nobody' does not exist for the field 'assignee'.
          key = HELP-99 | An issue with key 'HELP-99' does not exist for field 'key'.
          assignee in anna | Operator 'IN' does not support the non-list value '"anna"' for field \
          'assignee'.
          assignee = (anna, ben) | Operator '=' does not support the list value '("anna", "ben")' \
          for field 'assignee'.
          assignee = magic() | Unable to find JQL function 'magic()'.
          assignee was anna | The sandbox does not search the history: it has no WAS and no CHANGED.
          """)
  void saysWhatIsWrongAndWhere(String jql, String message) {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search(jql))
        .satisfies(e -> assertThat(e.messages()).containsExactly(message));
  }

  @Test
  void saysAllThatIsWrong() {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search("universe = 42 and summary = x order by nothing"))
        .satisfies(e -> assertThat(e.messages()).hasSize(3));
  }

  @Test
  void tellsTheLineOfAFault() {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search("project = HELP\nand assignee = @nobody"))
        .withMessageContaining("The character '@' is a reserved JQL character")
        .withMessageContaining("'\\u0040'")
        .withMessageContaining("(line 2, character 16)");
  }

  @Test
  void findsOnlyWhatTheSearcherMayBrowse() {
    assertThat(numbers("project = HELP", SANDBOX.user("carl"))).isEqualTo("5 4 3 2 1");
    assertThat(numbers("summary ~ printer", SANDBOX.user("carl"))).isEqualTo("1");
    assertThat(numbers("project = HELP", SANDBOX.user("olga"))).isEmpty();
    assertThat(numbers("", null)).isEmpty();
  }

  @Test
  void knowsNoIssueThatTheSearcherMayNotSee() {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> numbers("key = HELP-1", SANDBOX.user("olga")))
        .withMessage("An issue with key 'HELP-1' does not exist for field 'key'.");
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertThat(search("(".repeat(100) + "key = HELP-1" + ")".repeat(100))).isEqualTo("1");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search("(".repeat(50_000)))
        .withMessageContaining("nested");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search("not ".repeat(50_000) + "key = HELP-1"))
        .withMessageContaining("nested");
  }

  /** Whatever is typed is answered or refused in a sentence. */
  @Test
  void neverFailsOnWhatIsTyped() {
    List<String> words =
        List.of(
            "(", ")", ",", "=", "!=", "<", ">=", "~", "!~", "!", "\"", "'", "\\", "and", "or",
            "not",
            "in", "is", "empty", "order", "by", "desc", "key", "HELP-1", "10000", "project", "HELP",
            "assignee", "anna", "currentUser()", "created", "-1d", "now()", "startOfDay(", "due",
            "cf[10000]", "cf[", "summary", "printer*", "text", "*", "status", "Open", "%", ":x",
            "?",
            "resolution", "unresolved", "2026-11-23", "\u00e4", "\n");
    Random random = new Random(7);
    for (int query = 0; query < 3000; query++) {
      StringBuilder jql = new StringBuilder();
      for (int word = random.nextInt(12); word > 0; word--) {
        jql.append(words.get(random.nextInt(words.size())));
        jql.append(random.nextInt(4) == 0 ? "" : " ");
      }
      try {
        search(jql.toString());
      } catch (BadJql e) {
        assertThat(e.messages()).as(jql.toString()).isNotEmpty().noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void leavesArchivedIssuesOut() {
    SandboxIssue away = SANDBOX.annas("Put away");
    SANDBOX.get().lifecycle().archive(SANDBOX.user("anna"), away);

    assertThat(search("summary ~ away")).isEmpty();
  }

  @Test
  void givesOnePageAndCountsAll() {
    JqlSearch.Found found =
        SANDBOX.get().search().search("order by key", SANDBOX.user("anna"), 2, 2);

    assertThat(found.issues()).extracting(SandboxIssue::getKey).containsExactly("HELP-3", "HELP-4");
    assertThat(found.total()).isEqualTo(6);
  }

  @Test
  void asksThePluginsFunctions() {
    SANDBOX.get().search().enable(List.of(new Numbered()));

    assertThat(search("issue in numbered(1, 3)")).isEqualTo("3 1");
    assertThat(search("issue not in numbered(1, 3)")).isEqualTo("6 5 4 2");
    assertThat(search("issue in (NUMBERED(1), HELP-2)")).isEqualTo("2 1");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search("issue in numbered()"))
        .withMessage("Which numbers?");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> search("issue = numbered(1)"))
        .withMessageContaining("does not support the list value 'numbered(1)'");
  }

  private static String search(String jql) {
    return numbers(jql, SANDBOX.user("anna"));
  }

  private static String numbers(String jql, ApplicationUser user) {
    return String.join(
        " ",
        SANDBOX.get().search().search(jql, user, 0, 50).issues().stream()
            .map(issue -> issue.getKey().substring("HELP-".length()))
            .toList());
  }

  private static void due(String key, String instant) {
    IssueChange change =
        new IssueChange(
            IssueAction.UPDATED,
            UnaryOperator.identity(),
            Map.of(SANDBOX.due(), Date.from(Instant.parse(instant))));
    SANDBOX.get().issues().change(SANDBOX.user("anna"), key, change);
  }

  /** The issues of those numbers. */
  private static final class Numbered extends AbstractJqlFunction {
    Numbered() {
      init(
          new JqlFunctionModuleDescriptor() {
            @Override
            public String getFunctionName() {
              return "numbered";
            }

            @Override
            public boolean isList() {
              return true;
            }
          });
    }

    @Override
    public MessageSet validate(
        ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
      MessageSet messages = new MessageSetImpl();
      if (operand.getArgs().isEmpty()) {
        messages.addErrorMessage("Which numbers?");
      }
      return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
        QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
      return operand.getArgs().stream()
          .map(number -> SANDBOX.get().issues().byKey("HELP-" + number).orElseThrow())
          .map(issue -> new QueryLiteral(operand, issue.getId()))
          .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
      return 1;
    }

    @Override
    public JiraDataType getDataType() {
      return JiraDataTypes.ISSUE;
    }
  }
}
