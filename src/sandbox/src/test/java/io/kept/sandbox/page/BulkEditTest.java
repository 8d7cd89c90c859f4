package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BulkEditTest {
  private static final String DUE = "2026-11-24T09:00:00Z";

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final SandboxIssue one = SANDBOX.issue();
  private final SandboxIssue other = SANDBOX.issue();
  private final Browser anna = SANDBOX.browser("anna");
  private final String field = SANDBOX.due().getId();

  @Test
  void setsAFieldOfEveryChosenIssueWithAnEventEach() {
    SandboxIssue third = SANDBOX.issue();

    HttpResponse<String> answer = confirm(anna, Map.of("actions", field, field, DUE), one, other);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(SANDBOX.due().getValue(one)).isNotNull();
    assertThat(SANDBOX.due().getValue(other)).isNotNull();
    assertThat(SANDBOX.due().getValue(third)).isNull();
    assertThat(SANDBOX.eventsOf(one)).containsExactly(1L, 2L);
    assertThat(SANDBOX.eventsOf(other)).containsExactly(1L, 2L);
  }

  @Test
  void leavesAFieldAloneThatWasNotChosen() {
    assertThat(confirm(anna, Map.of(field, DUE), one).statusCode()).isEqualTo(400);
    assertThat(SANDBOX.due().getValue(one)).isNull();
  }

  @Test
  void refusesWhatTheFieldDoesNotUnderstandForAllOfThem() {
    HttpResponse<String> answer =
        confirm(anna, Map.of("actions", field, field, "soon"), one, other);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Not an instant: soon", "value=\"soon\"");
    assertThat(SANDBOX.due().getValue(one)).isNull();
  }

  @Test
  void changesNothingWhenTheVisitorMayNotEditOneOfThem() {
    Map<String, String> form = Map.of("actions", field, field, DUE);

    assertThat(confirm(SANDBOX.browser("carl"), form, one).statusCode()).isEqualTo(403);
    assertThat(confirm(SANDBOX.browser("olga"), form, one).statusCode()).isEqualTo(400);
    assertThat(SANDBOX.due().getValue(one)).isNull();
  }

  @Test
  void letsTheVisitorChooseAmongTheIssuesOfASearch() {
    String page =
        anna.get("/secure/views/bulkedit/BulkEdit1!default.jspa?jqlQuery=key%3D" + one.getKey())
            .body();

    assertThat(page).contains("bulkedit_" + one.getId()).doesNotContain("" + other.getId());
    assertThat(
            anna.get(
                    "/secure/views/bulkedit/BulkEditDetails!default.jspa?bulkedit_%s=on"
                        .formatted(one.getId()))
                .body())
        .contains(one.getKey(), "name=\"" + field + "\"");
  }

  private static HttpResponse<String> confirm(
      Browser browser, Map<String, String> form, SandboxIssue... issues) {
    Map<String, String> all = new LinkedHashMap<>(form);
    for (SandboxIssue issue : issues) {
      all.put("bulkedit_" + issue.getId(), "on");
    }
    return browser.post("/secure/views/bulkedit/BulkEditDetails.jspa", all);
  }
}
