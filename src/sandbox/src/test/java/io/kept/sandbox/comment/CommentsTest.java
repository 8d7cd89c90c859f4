package io.kept.sandbox.comment;

import static io.kept.sandbox.testing.RunningSandbox.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import io.kept.sandbox.comment.Comments.Said;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.RunningSandbox;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommentsTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final Comments comments = SANDBOX.get().comments();

  @Test
  void addsAPublicCommentThatTheCustomerReadsAndTellsOnce() {
    SandboxIssue issue = SANDBOX.issue();

    comments.add(SANDBOX.user("anna"), issue, "We are on it.", Visibility.PUBLIC);

    assertThat(comments.visibleTo(SANDBOX.user("carl"), issue))
        .extracting(SandboxComment::body)
        .containsExactly("We are on it.");
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 6L);
  }

  @Test
  void hidesAnInternalCommentFromTheCustomerButNotFromPlugins() {
    SandboxIssue issue = SANDBOX.issue();

    comments.add(SANDBOX.user("anna"), issue, "He is rude.", Visibility.INTERNAL);

    assertThat(comments.visibleTo(SANDBOX.user("carl"), issue)).isEmpty();
    assertThat(comments.visibleTo(SANDBOX.user("ben"), issue)).hasSize(1);
    assertThat(comments.getComments(issue))
        .extracting(Comment::getRoleLevelId)
        .containsExactly(10001L);
  }

  @Test
  void editsACommentLaterAndTellsOnce() {
    SandboxIssue issue = SANDBOX.issue();
    SandboxComment comment =
        comments.add(SANDBOX.user("anna"), issue, "By noon.", Visibility.INTERNAL);
    SANDBOX.get().time().advance(Duration.ofMinutes(5));

    comments.edit(
        SANDBOX.user("ben"), issue, comment, new Said("By one.", Visibility.PUBLIC, Map.of()));

    assertThat(comments.visibleTo(SANDBOX.user("carl"), issue))
        .singleElement()
        .satisfies(
            edited -> {
              assertThat(edited.body()).isEqualTo("By one.");
              assertThat(edited.author().name()).isEqualTo("anna");
              assertThat(edited.created()).isEqualTo(comment.created());
              assertThat(edited.times().updated()).isEqualTo(comment.created().plusSeconds(300));
            });
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 6L, 14L);
  }

  @Test
  void deletesACommentWithItsPropertiesAndTellsOnce() {
    SandboxIssue issue = SANDBOX.issue();
    Said said = new Said("Oops.", Visibility.PUBLIC, Map.of("mood", "{}"));
    SandboxComment comment = comments.add(SANDBOX.user("anna"), issue, said);
    assertThat(comments.issueOf(comment.id())).contains(issue.getId());

    comments.delete(SANDBOX.user("anna"), issue, comment);

    assertThat(comments.getComments(issue)).isEmpty();
    assertThat(comments.issueOf(comment.id())).isEmpty();
    assertThat(SANDBOX.get().properties().of(EntityProperties.COMMENT, comment.id())).isEmpty();
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 6L, 17L);
  }

  @Test
  void knowsTheMembersOfGroupsAndOfNoUnknownOne() {
    SandboxIssue issue = SANDBOX.issue();
    create(issue, "jira-administrators");
    create(issue, "strangers");

    assertThat(comments.visibleTo(SANDBOX.user("admin"), issue)).hasSize(1);
    assertThat(comments.visibleTo(SANDBOX.user("anna"), issue)).isEmpty();
    assertThat(comments.getComments(issue)).hasSize(2);
  }

  @Test
  void keepsThePropertiesOfAComment() throws JSONException {
    SandboxIssue issue = SANDBOX.issue();

    Comment comment =
        comments.create(
            issue,
            SANDBOX.user("kept"),
            "It is not done yet.",
            null,
            null,
            Date.from(MONDAY),
            Map.of("kept.notice", new JSONObject().put("key", "7")),
            false);

    EntityProperties properties = SANDBOX.get().properties();
    assertThat(properties.get("sd.comment.property", comment.getId(), "kept.notice").getValue())
        .isEqualTo("{\"key\":\"7\"}");
    assertThat(properties.get("sd.comment.property", comment.getId(), "other")).isNull();
  }

  @Test
  void tellsNobodyWhenThePluginWantsItSo() {
    SandboxIssue issue = SANDBOX.issue();

    create(issue, null);

    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
    assertThat(comments.getComments(issue)).hasSize(1);
  }

  private Comment create(SandboxIssue issue, String group) {
    return comments.create(
        issue, SANDBOX.user("kept"), "Hello", group, null, null, Map.of(), false);
  }
}
