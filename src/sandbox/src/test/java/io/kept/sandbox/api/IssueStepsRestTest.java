package io.kept.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Status;
import io.kept.sandbox.testing.Program;
import io.kept.sandbox.testing.Program.Reply;
import io.kept.sandbox.testing.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Taking an issue on in Jira's REST: steps, their comments, hands; text in single quotes stands for
 * JSON's double ones.
 */
class IssueStepsRestTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @Test
  void takesAnIssueThroughTheWorkflow() {
    SandboxIssue issue = SANDBOX.issue();
    Reply possible = as("anna").get(path(issue) + "/transitions");
    assertThat(possible.json().findValuesAsText("name")).contains("Start progress", "Resolve");

    Reply done =
        as("anna")
            .post(
                path(issue) + "/transitions",
                "{'transition': {'id': '5'}, 'fields': {'resolution': {'name': 'Fixed'}}}");

    assertThat(done.status()).isEqualTo(204);
    Reply read = as("anna").get(path(issue));
    assertThat(read.at("/fields/status/statusCategory/key")).isEqualTo("done");
    assertThat(read.at("/fields/resolution/name")).isEqualTo("Fixed");
    assertThat(read.at("/fields/resolutiondate")).isEqualTo("2026-11-23T10:00:00.000+0100");
  }

  @Test
  void refusesAStepThatDoesNotLeadOnOrIsNotForTheCaller() {
    SandboxIssue issue = SANDBOX.issue();
    String reopen = "{'transition': {'id': '3'}}";
    String resolve = "{'transition': {'id': '5'}}";

    assertThat(as("anna").post(path(issue) + "/transitions", reopen).status()).isEqualTo(400);
    assertThat(as("carl").post(path(issue) + "/transitions", resolve).status()).isEqualTo(400);
    assertThat(as("carl").get(path(issue) + "/transitions").json().at("/transitions")).isEmpty();
    assertThat(state(issue)).isEqualTo(Status.OPEN);
  }

  @Test
  void commentsInTheSameStepAndSaysSoOnce() {
    SandboxIssue issue = SANDBOX.issue();
    String step = "{'transition': {'id': '5'}, 'update': {'comment': [{'add': {'body': '%s'}}]}}";

    assertThat(as("anna").post(path(issue) + "/transitions", step.formatted(" ")).status())
        .isEqualTo(400);
    assertThat(state(issue)).isEqualTo(Status.OPEN);
    assertThat(as("anna").post(path(issue) + "/transitions", step.formatted("Done.")).status())
        .isEqualTo(204);

    assertThat(as("anna").get(path(issue)).at("/fields/comment/comments/0/body"))
        .isEqualTo("Done.");
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 4L);
  }

  @Test
  void changesNothingWhenACommentIsRefused() {
    SandboxIssue issue = SANDBOX.issue("Old");

    Reply refused =
        as("anna")
            .put(
                path(issue),
                "{'fields': {'summary': 'New'}, 'update': {'comment': [{'add': {'body': ''}}]}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(as("anna").get(path(issue)).at("/fields/summary")).isEqualTo("Old");
  }

  @Test
  void handsAnIssueToSomebodyAndToNobody() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(as("anna").put(path(issue) + "/assignee", "{'name': 'ben'}").status())
        .isEqualTo(204);
    assertThat(as("anna").get(path(issue)).at("/fields/assignee/key"))
        .isEqualTo(SANDBOX.user("ben").key());
    assertThat(as("anna").put(path(issue) + "/assignee", "{'name': null}").status()).isEqualTo(204);
    assertThat(as("anna").get(path(issue)).json().at("/fields/assignee").isNull()).isTrue();
    assertThat(as("anna").put(path(issue) + "/assignee", "{'name': 'carl'}").status())
        .isEqualTo(400);
    assertThat(as("carl").put(path(issue) + "/assignee", "{'name': 'ben'}").status())
        .isEqualTo(403);
  }

  private static Program as(String user) {
    return new Program(SANDBOX.get(), user);
  }

  private static String path(SandboxIssue issue) {
    return "issue/" + issue.getKey();
  }

  private static Status state(SandboxIssue issue) {
    return SANDBOX.get().issues().byId(issue.getId()).orElseThrow().state().status();
  }
}
