package io.kept.sandbox.page.issue;

import io.kept.sandbox.comment.Comments;
import io.kept.sandbox.comment.Comments.Said;
import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.project.ProjectRole;
import io.kept.sandbox.user.SandboxUser;
import java.util.Map;
import java.util.Optional;

/**
 * A comment as it was typed; {@code commentLevel} is empty or names the role that may read it, as
 * in Jira.
 */
record CommentForm(String words, Visibility visibility) {
  private static final String INTERNAL = "role:" + ProjectRole.SERVICE_DESK_TEAM.id();

  static CommentForm of(Visit visit) {
    boolean internal = visit.text("commentLevel").equals(INTERNAL);
    return new CommentForm(
        visit.text("comment"), internal ? Visibility.INTERNAL : Visibility.PUBLIC);
  }

  Said said() {
    return new Said(words, visibility, Map.of());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Why it cannot be taken from that user, if it cannot. */
  Optional<Answer> refusal(Comments comments, SandboxUser user, SandboxIssue issue) {
    if (!comments.mayRead(user, visibility, issue)) {
      return Optional.of(Answer.forbidden("Internal comments are for the Service Desk Team."));
    }
    return isEmpty()
        ? Optional.of(Answer.problem(400, "A comment needs a text."))
        : Optional.empty();
  }
}
