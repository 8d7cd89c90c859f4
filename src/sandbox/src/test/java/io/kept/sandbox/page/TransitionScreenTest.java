package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransitionScreenTest {
  private static final String DUE = "2026-11-24T09:00:00Z";

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final SandboxIssue issue = SANDBOX.issue();
  private final Browser anna = SANDBOX.browser("anna");
  private final String field = SANDBOX.due().getId();

  @Test
  void hasTheFieldsAndACommentOfTheStep() {
    String address =
        "/secure/CommentAssignIssue!default.jspa?id=%s&action=5".formatted(issue.getId());

    assertThat(anna.get(address).body())
        .contains("name=\"" + field + "\"", "name=\"comment\"", "name=\"commentLevel\"");
    assertThat(SANDBOX.browser("carl").get(address).statusCode()).isEqualTo(403);
  }

  @Test
  void takesTheStepWithFieldAndCommentAsOneThing() {
    step(anna, Map.of(field, DUE, "comment", "Done."));

    SandboxIssue resolved = SANDBOX.get().issues().byId(issue.getId()).orElseThrow();
    assertThat(resolved.getResolutionDate()).isNotNull();
    assertThat(SANDBOX.due().getValue(resolved)).isNotNull();
    assertThat(SANDBOX.get().comments().visibleTo(SANDBOX.user("carl"), issue))
        .extracting(SandboxComment::body)
        .containsExactly("Done.");
    assertThat(SANDBOX.bundlesOf(issue)).containsExactly(List.of(1L), List.of(4L));
  }

  @Test
  void takesNoStepWithAFieldThatIsNotUnderstood() {
    HttpResponse<String> answer = step(anna, Map.of(field, "soon", "comment", "Kept words"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Not an instant: soon", "Kept words");
    assertThat(SANDBOX.get().comments().getComments(issue)).isEmpty();
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
  }

  private HttpResponse<String> step(Browser browser, Map<String, String> form) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.put("id", issue.getId().toString());
    all.put("action", "5");
    return browser.post("/secure/CommentAssignIssue.jspa", all);
  }
}
