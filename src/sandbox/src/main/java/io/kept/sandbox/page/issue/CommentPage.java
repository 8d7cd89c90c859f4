package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.ADD_COMMENTS;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;

/** Adds a comment. */
public final class CommentPage implements Page {
  private final IssueServices services;
  private final IssueAccess access;

  public CommentPage(IssueServices services, Directory directory) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
  }

  @Override
  public Answer post(Visit visit) {
    return access.doing(ADD_COMMENTS, visit, issue -> comment(visit, issue));
  }

  private Answer comment(Visit visit, SandboxIssue issue) {
    CommentForm form = CommentForm.of(visit);
    return form.refusal(services.comments(), visit.user(), issue)
        .orElseGet(
            () -> {
              services.comments().add(visit.user(), issue, form.words(), form.visibility());
              return Answer.to("/browse/" + issue.getKey());
            });
  }
}
