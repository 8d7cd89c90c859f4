package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LifePagesTest {
  private static final String DUE = "2026-11-24T09:00:00Z";

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final Browser anna = SANDBOX.browser("anna");
  private final Browser nick = SANDBOX.browser("nick");
  private final Browser mia = SANDBOX.browser("mia");
  private final String lab = SANDBOX.get().projects().byKey("LAB").orElseThrow().getId().toString();

  @Test
  void movesAnIssueWithItsValuesIntoAProjectOfTheVisitors() {
    SandboxIssue issue = due(SANDBOX.issue());

    String key = key(act(nick, "MoveIssue", issue, Map.of("pid", lab)));

    assertThat(key).startsWith("LAB-");
    SandboxIssue moved = SANDBOX.get().issues().byKey(key).orElseThrow();
    assertThat(moved).isEqualTo(issue);
    assertThat(SANDBOX.due().getValue(moved)).isNotNull();
    assertThat(moved.getAssignee()).as("anna cannot have issues there").isNull();
    assertThat(SANDBOX.eventsOf(issue)).endsWith(9L);
    assertThat(nick.get("/browse/" + key + "?tab=history").body()).contains("Laboratory");
  }

  @Test
  void findsAMovedIssueByItsOldKey() {
    SandboxIssue issue = SANDBOX.issue();
    String key = key(act(nick, "MoveIssue", issue, Map.of("pid", lab)));

    assertThat(nick.get("/browse/" + issue.getKey()).headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith(key));
    assertThat(anna.get("/browse/" + issue.getKey()).statusCode()).isEqualTo(404);
  }

  @Test
  void movesNothingWhereTheVisitorMayNotCreate() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(act(anna, "MoveIssue", issue, Map.of("pid", lab)).statusCode()).isEqualTo(400);
    assertThat(act(SANDBOX.browser("carl"), "MoveIssue", issue, Map.of("pid", lab)).statusCode())
        .isEqualTo(403);
  }

  @Test
  void clonesAnIssueWithItsWordsAndFields() {
    SandboxIssue issue = due(SANDBOX.issue("Torn paper"));

    String key = key(act(anna, "CloneIssueDetails", issue, Map.of()));

    SandboxIssue copy = SANDBOX.get().issues().byKey(key).orElseThrow();
    assertThat(copy.getSummary()).isEqualTo("CLONE - Torn paper");
    assertThat(SANDBOX.due().getValue(copy)).isEqualTo(SANDBOX.due().getValue(issue));
    assertThat(SANDBOX.eventsOf(copy)).containsExactly(1L);
  }

  @Test
  void deletesAnIssueForGoodAndTellsAfterwards() {
    SandboxIssue issue = due(SANDBOX.issue());

    assertThat(act(anna, "DeleteIssue", issue, Map.of()).statusCode()).isEqualTo(403);
    act(mia, "DeleteIssue", issue, Map.of());

    assertThat(SANDBOX.get().issues().byId(issue.getId())).isEmpty();
    assertThat(SANDBOX.due().getValue(issue)).isNull();
    assertThat(SANDBOX.eventsOf(issue)).endsWith(8L);
  }

  @Test
  void archivesAnIssueToBeReadOnlyAndBringsItBack() {
    SandboxIssue issue = SANDBOX.issue("Old story");

    act(mia, "ArchiveIssue", issue, Map.of());

    assertThat(anna.get("/browse/" + issue.getKey()).body()).contains("This issue is archived");
    assertThat(anna.get("/secure/Dashboard.jspa").body()).doesNotContain("Old story");
    assertThat(anna.get("/secure/EditIssue!default.jspa?id=" + issue.getId()).statusCode())
        .isEqualTo(403);

    act(mia, "RestoreIssue", issue, Map.of());

    assertThat(anna.get("/secure/Dashboard.jspa").body()).contains("Old story");
    assertThat(SANDBOX.eventsOf(issue)).endsWith(18L, 19L);
  }

  @Test
  void asksBeforeItDeletes() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(mia.get("/secure/DeleteIssue!default.jspa?id=" + issue.getId()).body())
        .contains("It is gone for good");
    assertThat(SANDBOX.get().issues().byId(issue.getId())).isPresent();
  }

  @Test
  void editsTheVisitorsOwnCommentAndItsReaders() {
    SandboxIssue issue = SANDBOX.issue();
    SandboxComment comment = comment(issue, "anna");
    Map<String, String> form =
        Map.of(
            "commentId", comment.getId() + "", "comment", "Better", "commentLevel", "role:10001");

    assertThat(act(SANDBOX.browser("ben"), "EditComment", issue, form).statusCode()).isEqualTo(403);
    assertThat(act(anna, "EditComment", issue, form).statusCode()).isEqualTo(303);

    SandboxComment edited = SANDBOX.get().comments().byId(issue, comment.id()).orElseThrow();
    assertThat(edited.body()).isEqualTo("Better");
    assertThat(edited.visibility()).isEqualTo(Visibility.INTERNAL);
    assertThat(SANDBOX.eventsOf(issue)).endsWith(14L);
  }

  @Test
  void deletesCommentsOfTheVisitorOrAsAdministratorAnybodys() {
    SandboxIssue issue = SANDBOX.issue();
    Map<String, String> annas = Map.of("commentId", comment(issue, "anna").getId() + "");

    assertThat(act(SANDBOX.browser("ben"), "DeleteComment", issue, annas).statusCode())
        .isEqualTo(403);
    assertThat(act(mia, "DeleteComment", issue, annas).statusCode()).isEqualTo(303);

    assertThat(SANDBOX.get().comments().getComments(issue)).isEmpty();
    assertThat(SANDBOX.eventsOf(issue)).endsWith(17L);
  }

  @Test
  void keepsAnInternalCommentFromACustomerWhoKnowsItsNumber() {
    SandboxIssue issue = SANDBOX.issue();
    SandboxComment internal =
        SANDBOX.get().comments().add(SANDBOX.user("anna"), issue, "Shh", Visibility.INTERNAL);
    String address = "/secure/EditComment!default.jspa?id=%s&commentId=%s";

    String page = address.formatted(issue.getId(), internal.getId());

    assertThat(SANDBOX.browser("carl").get(page).statusCode()).isEqualTo(404);
    assertThat(anna.get(page).statusCode()).isEqualTo(200);
  }

  private static SandboxComment comment(SandboxIssue issue, String author) {
    return SANDBOX.get().comments().add(SANDBOX.user(author), issue, "Words", Visibility.PUBLIC);
  }

  private SandboxIssue due(SandboxIssue issue) {
    Map<String, String> form =
        Map.of("summary", issue.getSummary(), "assignee", "anna", SANDBOX.due().getId(), DUE);
    act(anna, "EditIssue", issue, form);
    return SANDBOX.get().issues().byId(issue.getId()).orElseThrow();
  }

  private static HttpResponse<String> act(
      Browser browser, String action, SandboxIssue issue, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("id", issue.getId().toString());
    return browser.post("/secure/" + action + ".jspa", all);
  }

  private static String key(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElse("no redirect");
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
