package io.kept.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;

import com.atlassian.jira.security.PermissionManager;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.SandboxUser;
import java.util.Optional;
import java.util.function.Function;

/** Finds issues for visitors, as far as they may see and change them. */
final class IssueAccess {
  private final Issues issues;
  private final PermissionManager permissions;

  IssueAccess(Issues issues, PermissionManager permissions) {
    this.issues = issues;
    this.permissions = permissions;
  }

  Optional<SandboxIssue> byKey(SandboxUser user, String key) {
    return issues.byKey(key).filter(issue -> mayBrowse(user, issue));
  }

  boolean mayEdit(SandboxUser user, SandboxIssue issue) {
    return permissions.hasPermission(EDIT_ISSUES, issue, user);
  }

  /** Answers for the issue whose id was sent, if the visitor may see it. */
  Answer seeing(Visit visit, Function<SandboxIssue, Answer> answer) {
    return visit
        .number("id")
        .flatMap(issues::byId)
        .filter(issue -> mayBrowse(visit.user(), issue))
        .map(answer)
        .orElseGet(Answer::missing);
  }

  /** Answers for the issue whose id was sent, if the visitor may change it. */
  Answer editing(Visit visit, Function<SandboxIssue, Answer> answer) {
    return seeing(
        visit,
        issue ->
            mayEdit(visit.user(), issue)
                ? answer.apply(issue)
                : Answer.forbidden("You may see " + issue.getKey() + " but not change it."));
  }

  private boolean mayBrowse(SandboxUser user, SandboxIssue issue) {
    return permissions.hasPermission(BROWSE_PROJECTS, issue, user);
  }
}
