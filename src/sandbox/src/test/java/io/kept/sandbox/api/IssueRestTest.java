package io.kept.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Program;
import io.kept.sandbox.testing.Program.Reply;
import io.kept.sandbox.testing.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in an issue in Jira's REST; text in single quotes stands for JSON's double ones. */
class IssueRestTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final String NEW =
      "{'fields': {'project': {'key': 'HELP'}, 'issuetype': {'name': 'Task'},"
          + " 'summary': 'No paper'%s}}";
  private static final String NOT_ON_SCREEN =
      "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

  @Test
  void createsAnIssueWithCustomFieldAssigneeAndReporter() {
    String more =
        ", 'description': 'Tray 2', 'assignee': {'name': 'ben'},"
            + " 'reporter': {'name': 'carl'}, '"
            + due()
            + "': '2026-12-01T12:00:00Z'";

    Reply created = as("anna").post("issue", NEW.formatted(more));

    assertThat(created.status()).isEqualTo(201);
    Reply issue = as("anna").get("issue/" + created.at("/key"));
    assertThat(issue.at("/id")).isEqualTo(created.at("/id"));
    assertThat(issue.at("/self")).isEqualTo(created.at("/self")).endsWith(created.at("/id"));
    assertThat(issue.at("/fields/summary")).isEqualTo("No paper");
    assertThat(issue.at("/fields/description")).isEqualTo("Tray 2");
    assertThat(issue.at("/fields/project/key")).isEqualTo("HELP");
    assertThat(issue.at("/fields/issuetype/name")).isEqualTo("Task");
    assertThat(issue.at("/fields/status/name")).isEqualTo("Open");
    assertThat(issue.at("/fields/assignee/name")).isEqualTo("ben");
    assertThat(issue.at("/fields/reporter/name")).isEqualTo("carl");
    assertThat(issue.at("/fields/created")).isEqualTo("2026-11-23T10:00:00.000+0100");
    assertThat(issue.at("/fields/resolution")).isEqualTo("null");
    assertThat(issue.at("/fields/comment/total")).isEqualTo("0");
    assertThat(issue.at("/fields/" + due())).isEqualTo("2026-12-01T12:00:00Z");
  }

  @Test
  void saysEverythingThatIsWrongByField() {
    Reply refused =
        as("anna")
            .post(
                "issue",
                "{'fields': {'project': {'key': 'HELP'}, 'issuetype': {'name': 'Epic'},"
                    + " 'assignee': {'name': 'carl'}, 'sprint': 1, '"
                    + due()
                    + "': 'soon'}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errorMessages")).isEmpty();
    assertThat(refused.json().get("errors").properties()).hasSize(5);
    assertThat(refused.at("/errors/summary")).isEqualTo("You must specify a summary of the issue.");
    assertThat(refused.at("/errors/issuetype")).isEqualTo("valid issue type is required");
    assertThat(refused.at("/errors/assignee")).isEqualTo("User 'carl' cannot be assigned issues.");
    assertThat(refused.at("/errors/sprint")).isEqualTo(NOT_ON_SCREEN.formatted("sprint"));
    assertThat(refused.at("/errors/" + due())).isEqualTo("Not an instant: soon");
  }

  @Test
  void letsACustomerFillInTheWordsOnly() {
    String more = ", '" + due() + "': '2026-12-01T12:00:00Z'";

    assertThat(as("carl").post("issue", NEW.formatted("")).status()).isEqualTo(201);
    assertThat(as("carl").post("issue", NEW.formatted(more)).at("/errors/" + due()))
        .isEqualTo(NOT_ON_SCREEN.formatted(due()));
  }

  @Test
  void editsWhatWasSentAndNothingElse() {
    SandboxIssue issue = SANDBOX.issue("Old");

    Reply edited =
        as("anna")
            .put(
                path(issue),
                "{'fields': {'summary': 'New'}, 'update': {'"
                    + due()
                    + "': [{'set': '2026-12-01T12:00:00Z'}], 'comment': [{'add': {'body':"
                    + " 'So.'}}]}}");

    assertThat(edited.status()).isEqualTo(204);
    Reply read = as("anna").get(path(issue));
    assertThat(read.at("/fields/summary")).isEqualTo("New");
    assertThat(read.at("/fields/assignee/name")).isEqualTo("anna");
    assertThat(read.at("/fields/" + due())).isEqualTo("2026-12-01T12:00:00Z");
    assertThat(read.at("/fields/comment/comments/0/body")).isEqualTo("So.");
  }

  @Test
  void emptiesAFieldWithNull() {
    SandboxIssue issue = SANDBOX.issue();
    String set = "{'fields': {'" + due() + "': %s, 'assignee': %s}}";
    as("anna").put(path(issue), set.formatted("'2026-12-01T12:00:00Z'", "{'name': 'ben'}"));

    as("anna").put(path(issue), set.formatted("null", "null"));

    Reply read = as("anna").get(path(issue));
    assertThat(read.json().at("/fields/" + due()).isNull()).isTrue();
    assertThat(read.json().at("/fields/assignee").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "?fields=*all",
    "?expand=changelog&expand=names",
    "?fields=summary&fields=status",
    "'?fields=summary,status'"
  })
  void showsTheFieldsThatWereAskedFor(String query) {
    Reply read = as("anna").get(path(SANDBOX.issue("Seen")) + query);

    assertThat(read.at("/fields/summary")).isEqualTo("Seen");
    assertThat(read.json().at("/fields").has("reporter")).isEqualTo(!query.contains("summary"));
  }

  @Test
  void showsTheHistoryToWhoAsksForIt() {
    SandboxIssue issue = SANDBOX.issue("Old");
    String edit = "{'fields': {'summary': 'New', '" + due() + "': '2026-12-01T12:00:00Z'}}";
    as("ben").put(path(issue), edit);

    Reply read = as("anna").get(path(issue) + "?expand=names,changelog");
    assertThat(read.at("/changelog/total")).isEqualTo("1");
    assertThat(read.at("/changelog/histories/0/author/name")).isEqualTo("ben");
    assertThat(read.at("/changelog/histories/0/items/0/field")).isEqualTo("summary");
    assertThat(read.at("/changelog/histories/0/items/0/toString")).isEqualTo("New");
    assertThat(read.at("/changelog/histories/0/items/1/fieldtype")).isEqualTo("custom");
    assertThat(as("anna").get(path(issue)).json().has("changelog")).isFalse();
    String jql = "search?expand=changelog&jql=key=" + issue.getKey();
    assertThat(as("anna").get(jql).at("/issues/0/changelog/total")).isEqualTo("1");
  }

  @Test
  void tellsWhatCanBeFilledIn() {
    Reply creating = as("anna").get("issue/createmeta/HELP/issuetypes/3");
    assertThat(creating.json().findValuesAsText("fieldId"))
        .contains("project", "issuetype", "summary", "assignee", due());
    assertThat(as("anna").get("issue/createmeta/HELP/issuetypes").at("/values/0/name"))
        .isEqualTo("Task");
    assertThat(as("carl").get("issue/createmeta/HELP/issuetypes/3").json())
        .noneMatch(field -> field.toString().contains(due()));
    assertThat(as("olga").get("issue/createmeta/HELP/issuetypes").status()).isEqualTo(404);

    Reply editing = as("anna").get(path(SANDBOX.issue()) + "/editmeta");
    assertThat(editing.at("/fields/" + due() + "/schema/type")).isEqualTo("datetime");
    assertThat(editing.at("/fields/" + due() + "/schema/custom")).isEqualTo("test:due");
    assertThat(editing.at("/fields/" + due() + "/operations/0")).isEqualTo("set");
  }

  private static Program as(String user) {
    return new Program(SANDBOX.get(), user);
  }

  private static String due() {
    return SANDBOX.due().getId();
  }

  private static String path(SandboxIssue issue) {
    return "issue/" + issue.getKey();
  }
}
