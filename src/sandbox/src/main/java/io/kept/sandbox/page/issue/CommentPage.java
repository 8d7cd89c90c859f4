package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.ADD_COMMENTS;

import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.project.ProjectRole;

/** Adds a comment; {@code commentLevel} is empty or names the role that may read it, as in Jira. */
public final class CommentPage implements Page {
  private static final String INTERNAL = "role:" + ProjectRole.SERVICE_DESK_TEAM.id();

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
    boolean internal = visit.text("commentLevel").equals(INTERNAL);
    if (internal && !services.comments().mayRead(visit.user(), Visibility.INTERNAL, issue)) {
      return Answer.forbidden("Internal comments are for the Service Desk Team.");
    }
    if (visit.text("comment").isEmpty()) {
      return Answer.problem(400, "A comment needs a text.");
    }
    Visibility visibility = internal ? Visibility.INTERNAL : Visibility.PUBLIC;
    services.comments().add(visit.user(), issue, visit.text("comment"), visibility);
    return Answer.to("/browse/" + issue.getKey());
  }
}
