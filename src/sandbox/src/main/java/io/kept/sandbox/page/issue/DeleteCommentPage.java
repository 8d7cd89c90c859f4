package io.kept.sandbox.page.issue;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;

/** Deletes a comment, {@code commentId}. */
public final class DeleteCommentPage implements Page {
  private final IssueServices services;
  private final IssueAccess access;
  private final CommentRights rights;

  public DeleteCommentPage(IssueServices services, Directory directory) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
    this.rights = new CommentRights(access);
  }

  @Override
  public Answer post(Visit visit) {
    return access.seeing(visit, issue -> delete(visit, issue));
  }

  private Answer delete(Visit visit, SandboxIssue issue) {
    return visit
        .number("commentId")
        .flatMap(id -> services.comments().byId(issue, id))
        .filter(it -> services.comments().mayRead(visit.user(), it.visibility(), issue))
        .map(comment -> delete(visit, issue, comment))
        .orElseGet(Answer::missing);
  }

  private Answer delete(Visit visit, SandboxIssue issue, SandboxComment comment) {
    if (!rights.mayDelete(visit.user(), issue, comment)) {
      return Answer.forbidden("You may read this comment but not delete it.");
    }
    services.comments().delete(visit.user(), issue, comment);
    return Answer.to("/browse/" + issue.getKey());
  }
}
