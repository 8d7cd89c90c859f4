package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Status;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IssuePagesTest {
  private static final String DUE = "2026-11-24T09:00:00Z";

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final Browser anna = SANDBOX.browser("anna");
  private final Browser carl = SANDBOX.browser("carl");
  private final String field = SANDBOX.due().getId();

  @Test
  void listsTheIssuesThatTheVisitorMaySee() {
    create(anna, Map.of("summary", "Only for agents"));

    assertThat(anna.get("/secure/Dashboard.jspa").body())
        .contains("Only for agents", "HELP-1", "<th scope=\"col\">Due</th>");
    assertThat(carl.get("/secure/Dashboard.jspa").body())
        .contains("HELP-1")
        .doesNotContain("Only for agents");
  }

  @Test
  void showsAnIssueAsJiraDoes() {
    SandboxIssue issue = SANDBOX.issue("Printer is <b>broken</b>");

    assertThat(browse(anna, issue))
        .contains(
            "<meta name=\"ajs-issue-key\" content=\"" + issue.getKey() + "\">",
            "Printer is &lt;b&gt;broken&lt;/b&gt;",
            "Anna Agent",
            "Carl Customer",
            "action_id_5")
        .doesNotContain("<b>broken</b>");
  }

  @Test
  void answersForAnIssueThatMayNotBeSeenAsForOneThatIsMissing() {
    String annas = create(anna, Map.of("summary", "Only for agents"));

    HttpResponse<String> unseen = carl.get("/browse/" + annas);
    HttpResponse<String> missing = carl.get("/browse/HELP-99999");

    assertThat(unseen.statusCode()).isEqualTo(404);
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(unseen.body()).isEqualTo(missing.body());
  }

  @Test
  void createsAnIssueWithACustomField() {
    String key =
        create(anna, Map.of("summary", "New", "reporter", "carl", "assignee", "ben", field, DUE));

    SandboxIssue issue = SANDBOX.get().issues().byKey(key).orElseThrow();
    assertThat(issue.getReporter()).isEqualTo(SANDBOX.user("carl"));
    assertThat(issue.getAssignee()).isEqualTo(SANDBOX.user("ben"));
    assertThat(SANDBOX.due().getValue(issue)).isEqualTo(Date.from(Instant.parse(DUE)));
    assertThat(browse(anna, issue))
        .contains("<li id=\"rowFor" + field + "\" class=\"item\">", "<b>view ");
    assertThat(anna.get("/secure/Dashboard.jspa").body()).contains("<b>column-view ");
  }

  @Test
  void letsACustomerCreateAnIssueOfHisOwnWithWordsOnly() {
    String key =
        create(carl, Map.of("summary", "Mine", "reporter", "anna", "assignee", "anna", field, DUE));

    SandboxIssue issue = SANDBOX.get().issues().byKey(key).orElseThrow();
    assertThat(issue.getReporter()).isEqualTo(SANDBOX.user("carl"));
    assertThat(issue.getAssignee()).isNull();
    assertThat(SANDBOX.due().getValue(issue)).isNull();
    assertThat(carl.get("/secure/CreateIssue!default.jspa").body()).doesNotContain(field);
  }

  @Test
  void createsAnIssueInTheProjectThatWasChosenWhereTheVisitorMay() {
    String lab = SANDBOX.get().projects().byKey("LAB").orElseThrow().getId().toString();
    Map<String, String> form = Map.of("summary", "Centrifuge", "pid", lab, "assignee", "olga");

    assertThat(create(SANDBOX.browser("nick"), form)).startsWith("LAB-");
    assertThat(anna.post("/secure/CreateIssue.jspa", form).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesWhatAFieldDoesNotUnderstandAndKeepsEverythingThatWasTyped() {
    SandboxIssue issue = SANDBOX.issue();
    Map<String, String> form = form(issue);
    form.put("description", "typed <text>");
    form.put(field, "soon");

    HttpResponse<String> answer = anna.post("/secure/EditIssue.jspa", form);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("typed &lt;text&gt;", "value=\"soon\"", "Not an instant: soon");
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
  }

  @Test
  void demandsASummary() {
    HttpResponse<String> answer =
        anna.post("/secure/CreateIssue.jspa", Map.of("summary", " ", "description", "kept words"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("data-field=\"summary\"", "kept words");
  }

  @Test
  void savesAnEditAsOneChangeWithOneBundleOfEvents() {
    SandboxIssue issue = SANDBOX.issue();
    Map<String, String> form = form(issue);
    form.put("summary", "Better words");
    form.put("assignee", "");
    form.put(field, DUE);

    assertThat(anna.post("/secure/EditIssue.jspa", form).statusCode()).isEqualTo(303);

    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 2L, 3L);
    assertThat(SANDBOX.bundlesOf(issue)).containsExactly(List.of(1L), List.of(2L, 3L));
    assertThat(anna.get("/browse/" + issue.getKey() + "?tab=history").body())
        .contains("Better words", "due " + DUE, "<td class=\"activity-name\">assignee</td>");
  }

  @Test
  void leavesAFieldAloneThatTheFormDidNotHave() {
    String key = create(anna, Map.of("summary", "New", field, DUE));
    SandboxIssue issue = SANDBOX.get().issues().byKey(key).orElseThrow();

    anna.post("/secure/EditIssue.jspa", form(issue));
    assertThat(SANDBOX.due().getValue(issue)).isNotNull();

    Map<String, String> emptied = form(issue);
    emptied.put(field, "");
    anna.post("/secure/EditIssue.jspa", emptied);
    assertThat(SANDBOX.due().getValue(issue)).isNull();
  }

  @Test
  void doesNotLetACustomerChangeHisIssue() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(carl.post("/secure/EditIssue.jspa", form(issue)).statusCode()).isEqualTo(403);
    assertThat(step(carl, issue, 5).statusCode()).isEqualTo(403);
    assertThat(browse(carl, issue)).doesNotContain("edit-issue", "action_id_5", "Viewable by");
  }

  @Test
  void takesAnIssueThroughTheWorkflow() {
    SandboxIssue issue = SANDBOX.issue();

    step(anna, issue, 4);
    step(anna, issue, 5);

    assertThat(status(issue)).isEqualTo(Status.RESOLVED);
    assertThat(step(anna, issue, 5).statusCode()).isEqualTo(409);
    assertThat(step(anna, issue, 99).statusCode()).isEqualTo(400);
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 11L, 4L);
  }

  @Test
  void assignsAnIssue() {
    SandboxIssue issue = SANDBOX.issue();
    Map<String, String> form = Map.of("id", issue.getId().toString(), "assignee", "ben");

    assertThat(anna.get("/secure/AssignIssue!default.jspa?id=" + issue.getId()).body())
        .contains("<option value=\"anna\" selected>");
    anna.post("/secure/AssignIssue.jspa", form);

    assertThat(SANDBOX.get().issues().byKey(issue.getKey()).orElseThrow().getAssignee())
        .isEqualTo(SANDBOX.user("ben"));
  }

  @Test
  void addsCommentsForEveryoneOrForTheTeam() {
    SandboxIssue issue = SANDBOX.issue();

    comment(anna, issue, "Public words", "");
    comment(anna, issue, "Internal words", "role:10001");

    assertThat(browse(anna, issue)).contains("Public words", "Internal words", ">Internal</span>");
    assertThat(browse(carl, issue)).contains("Public words").doesNotContain("Internal words");
  }

  @Test
  void letsACustomerCommentButNotInternally() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(comment(carl, issue, "Any news?", "").statusCode()).isEqualTo(303);
    assertThat(comment(carl, issue, "x", "role:10001").statusCode()).isEqualTo(403);
    assertThat(comment(carl, issue, "  ", "").statusCode()).isEqualTo(400);

    assertThat(SANDBOX.get().comments().visibleTo(SANDBOX.user("anna"), issue))
        .extracting(SandboxComment::body)
        .containsExactly("Any news?");
  }

  private static String create(Browser browser, Map<String, String> form) {
    HttpResponse<String> answer = browser.post("/secure/CreateIssue.jspa", form);
    String location = answer.headers().firstValue("Location").orElse("no redirect");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static Map<String, String> form(SandboxIssue issue) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("id", issue.getId().toString());
    form.put("summary", issue.getSummary());
    form.put("description", "");
    form.put("assignee", "anna");
    return form;
  }

  private static HttpResponse<String> step(Browser browser, SandboxIssue issue, int number) {
    return browser.post(
        "/secure/WorkflowUIDispatcher.jspa",
        Map.of("id", issue.getId().toString(), "action", String.valueOf(number)));
  }

  private static HttpResponse<String> comment(
      Browser browser, SandboxIssue issue, String text, String level) {
    return browser.post(
        "/secure/AddComment.jspa",
        Map.of("id", issue.getId().toString(), "comment", text, "commentLevel", level));
  }

  private static String browse(Browser browser, SandboxIssue issue) {
    return browser.get("/browse/" + issue.getKey()).body();
  }

  private static Status status(SandboxIssue issue) {
    return SANDBOX.get().issues().byKey(issue.getKey()).orElseThrow().state().status();
  }
}
