package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comments, added, edited and deleted, do to the promise of a reply. */
class ReplyEventsIT {
  private static final String REPLY = "io.kept.jira:reply-promised-by";

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser nick = SANDBOX.browser("nick");
  private SandboxIssue issue;
  private long promise;

  @BeforeEach
  void aReplyIsPromised() {
    issue = SANDBOX.issue();
    promise = SANDBOX.promise(nick, issue, SANDBOX.fieldOf(REPLY), "1h");
    SANDBOX.get().time().advance(Duration.ofMinutes(1));
  }

  @Test
  void anAgentsPublicWordKeepsIt() {
    say(nick, "We are on it.", "");

    assertThat(health()).isEqualTo("KEPT");
  }

  @Test
  void neitherAnInternalWordNorTheCustomersOwnKeepsIt() {
    say(nick, "He is in a hurry.", "role:10001");
    say(SANDBOX.browser("carl"), "Any news?", "");

    assertThat(health()).isEqualTo("ON_TRACK");
  }

  @Test
  void anInternalWordThatIsMadePublicKeepsIt() {
    say(nick, "We are on it.", "role:10001");

    change("EditComment", Map.of("comment", "We are on it.", "commentLevel", ""));

    assertThat(health()).isEqualTo("KEPT");
  }

  @Test
  void theVerdictStaysWhenTheWordIsEditedOrDeleted() {
    say(nick, "We are on it.", "");

    change("EditComment", Map.of("comment", "Nobody reads this.", "commentLevel", "role:10001"));
    assertThat(health()).isEqualTo("KEPT");
    change("DeleteComment", Map.of());
    assertThat(health()).isEqualTo("KEPT");
  }

  @Test
  void aWordThatComesTooLateDoesNotMendIt() {
    SANDBOX.get().time().advance(Duration.ofHours(2));

    say(nick, "Sorry.", "");

    assertThat(health()).isEqualTo("BROKEN");
  }

  @Test
  void resolvingTheIssueIsNoReply() {
    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "5"));
    assertThat(health()).isEqualTo("ON_TRACK");
  }

  @Test
  void theCommentOfAStepIsAReply() {
    Map<String, String> form = Map.of("action", "5", "comment", "It is done.");

    SANDBOX.act(nick, "CommentAssignIssue", issue, form);

    assertThat(health()).isEqualTo("KEPT");
  }

  private void say(Browser browser, String words, String level) {
    Map<String, String> form = Map.of("comment", words, "commentLevel", level);
    assertThat(SANDBOX.act(browser, "AddComment", issue, form).statusCode()).isEqualTo(303);
  }

  private void change(String action, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("commentId", SANDBOX.get().comments().getComments(issue).get(0).getId().toString());
    assertThat(SANDBOX.act(nick, action, issue, all).statusCode()).isEqualTo(303);
  }

  private String health() {
    return SANDBOX.health(nick, promise);
  }
}
