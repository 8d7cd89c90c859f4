package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.replay.RatePage;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each of Jira's events does to a promise, through the pages and the very jar. */
class IssueEventsIT {
  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser nick = SANDBOX.browser("nick");
  private final Browser mia = SANDBOX.browser("mia");
  private SandboxIssue issue;
  private long promise;

  @BeforeEach
  void aFixIsPromised() {
    issue = SANDBOX.issue();
    promise = SANDBOX.promise(nick, issue, "4h");
  }

  @Test
  void keepsThePromiseWhenTheIssueIsResolvedAndShowsAReopenBesideIt() {
    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "5"));
    assertThat(health()).isEqualTo("KEPT");

    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "3"));
    assertThat(health()).isEqualTo("KEPT");
    assertThat(nick.get("/browse/" + issue.getKey()).body()).contains("reopened since");
  }

  @Test
  void leavesThePromiseWhereItIsWhenSomebodyElseGetsTheIssue() {
    SANDBOX.act(nick, "AssignIssue", issue, Map.of("assignee", "anna"));

    assertThat(health()).isEqualTo("ON_TRACK");
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void takesThePromiseAndItsVerdictAlongIntoAnotherProject() {
    move();
    assertThat(health()).isEqualTo("ON_TRACK");

    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "5"));

    assertThat(health()).isEqualTo("KEPT");
    assertThat(SANDBOX.look(nick, promise).get("issue").asLong()).isEqualTo(issue.getId());
  }

  @Test
  void letsAMovedIssueBePromisedAnewAsTheSecondTry() {
    move();

    assertThat(SANDBOX.promise(nick, SANDBOX.now(issue), "6h")).isEqualTo(promise);

    assertThat(SANDBOX.look(nick, promise).get("try").asInt()).isEqualTo(2);
  }

  @Test
  void keepsTheVerdictOfAnIssueThatIsMovedLater() {
    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "5"));

    move();

    assertThat(health()).isEqualTo("KEPT");
  }

  @Test
  void givesACloneNoPromiseThatNobodyMade() {
    HttpResponse<String> answer = SANDBOX.act(nick, "CloneIssueDetails", issue, Map.of());
    String key = key(answer);
    SandboxIssue clone = SANDBOX.get().issues().byKey(key).orElseThrow();

    assertThat(SANDBOX.fix().getValue(clone)).isNull();
    SANDBOX.act(nick, "AssignIssue", clone, Map.of("assignee", "anna"));
    assertThat(nick.get("/browse/" + key).body()).contains("Nothing is promised yet");
    assertThat(health()).isEqualTo("ON_TRACK");

    SANDBOX.promise(nick, clone, "1h");
    assertThat(nick.get("/browse/" + key).body()).contains("On track");
  }

  @Test
  void withdrawsWhatWasPromisedAboutAnIssueThatIsDeleted() {
    int before = RatePage.read(SANDBOX.get(), "HELP").withdrawn();

    SANDBOX.act(mia, "DeleteIssue", issue, Map.of());

    assertThat(RatePage.read(SANDBOX.get(), "HELP").withdrawn()).isEqualTo(before + 1);
  }

  @Test
  void withdrawsWhatWasPromisedAboutAnIssueThatIsArchivedAndDoesNotPromiseItAgain() {
    SANDBOX.act(mia, "ArchiveIssue", issue, Map.of());
    assertThat(health()).isEqualTo("WITHDRAWN");

    SANDBOX.act(mia, "RestoreIssue", issue, Map.of());
    SANDBOX.act(nick, "AssignIssue", issue, Map.of("assignee", "anna"));
    assertThat(nick.get("/browse/" + issue.getKey()).body()).doesNotContain("On track");
  }

  @Test
  void followsABulkEditOnEveryIssue() {
    SandboxIssue other = SANDBOX.issue();
    String field = SANDBOX.fix().getId();
    Map<String, String> form = new HashMap<>(Map.of("actions", field, field, "6h"));
    form.put("bulkedit_" + issue.getId(), "on");
    form.put("bulkedit_" + other.getId(), "on");

    assertThat(nick.post("/secure/views/bulkedit/BulkEditDetails.jspa", form).statusCode())
        .isEqualTo(303);

    assertThat(SANDBOX.look(nick, promise).get("words").asText()).isEqualTo("6h");
    assertThat(SANDBOX.look(nick, promise).get("try").asInt()).isEqualTo(2);
    assertThat(nick.get("/browse/" + other.getKey()).body()).contains("On track");
  }

  @Test
  void takesNoCommentForAFixWhetherItIsAddedEditedOrDeleted() {
    SANDBOX.act(nick, "AddComment", issue, Map.of("comment", "We are on it."));
    String id = SANDBOX.get().comments().getComments(issue).get(0).getId().toString();
    SANDBOX.act(nick, "EditComment", issue, Map.of("commentId", id, "comment", "Still on it."));
    SANDBOX.act(nick, "DeleteComment", issue, Map.of("commentId", id));

    assertThat(health()).isEqualTo("ON_TRACK");
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void recordsALapseWithWhateverIsDoneNext() {
    SANDBOX.get().time().advance(Duration.ofHours(5));

    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "5"));

    assertThat(health()).isEqualTo("BROKEN");
  }

  private void move() {
    String lab = SANDBOX.get().projects().byKey("LAB").orElseThrow().getId().toString();
    assertThat(SANDBOX.act(nick, "MoveIssue", issue, Map.of("pid", lab)).statusCode())
        .isEqualTo(303);
  }

  private String health() {
    return SANDBOX.health(nick, promise);
  }

  private int version() {
    return SANDBOX.look(nick, promise).get("version").asInt();
  }

  private static String key(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElse("no redirect");
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
