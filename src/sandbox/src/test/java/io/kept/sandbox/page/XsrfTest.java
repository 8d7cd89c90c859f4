package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XsrfTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login.jsp",
        "/logout",
        "/secure/CreateIssue.jspa",
        "/secure/EditIssue.jspa",
        "/secure/AssignIssue.jspa",
        "/secure/AddComment.jspa",
        "/secure/WorkflowUIDispatcher.jspa",
        "/sandbox/clock",
        "/sandbox/import"
      })
  void refusesAFormWithoutTheToken(String path) {
    SandboxIssue issue = SANDBOX.issue();
    Map<String, String> form =
        Map.of("id", issue.getId().toString(), "action", "5", "comment", "x", "advance", "PT1H");

    HttpResponse<String> answer = SANDBOX.browser("admin").postWithoutToken(path, form);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("XSRF check failed");
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
    assertThat(SANDBOX.get().clock().instant()).isEqualTo(RunningSandbox.MONDAY);
  }
}
