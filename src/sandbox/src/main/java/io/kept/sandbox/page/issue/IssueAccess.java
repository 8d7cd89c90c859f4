package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.BROWSE_PROJECTS;

import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds issues for visitors, as far as they may see and change them. */
final class IssueAccess {
  private final Issues issues;
  private final SandboxPermissions permissions;

  IssueAccess(Issues issues, SandboxPermissions permissions) {
    this.issues = issues;
    this.permissions = permissions;
  }

  Optional<SandboxIssue> byKey(SandboxUser user, String key) {
    return issues.byKey(key).filter(issue -> mayBrowse(user, issue));
  }

  /** An archived issue can be read, and brought back. */
  boolean may(Permission permission, SandboxUser user, SandboxIssue issue) {
    boolean open =
        !issue.state().archived()
            || permission == BROWSE_PROJECTS
            || permission == Permission.ARCHIVE_ISSUES;
    return open && permissions.has(permission, issue, user);
  }

  Optional<SandboxIssue> byId(SandboxUser user, long id) {
    return issues.byId(id).filter(issue -> mayBrowse(user, issue));
  }

  /** The steps that the workflow offers the user from where the issue is. */
  List<Transition> steps(SandboxUser user, SandboxIssue issue) {
    return issues.steps(user, issue);
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

  /** Answers for the issue whose id was sent, if the visitor may do that to it. */
  Answer doing(Permission permission, Visit visit, Function<SandboxIssue, Answer> answer) {
    return seeing(
        visit,
        issue ->
            may(permission, visit.user(), issue)
                ? answer.apply(issue)
                : Answer.forbidden(
                    "You may see %s but not do this: it takes %s."
                        .formatted(issue.getKey(), permission)));
  }

  private boolean mayBrowse(SandboxUser user, SandboxIssue issue) {
    return may(BROWSE_PROJECTS, user, issue);
  }
}
