package io.kept.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.Optional;

/**
 * Jira's issue service: who may assign is a matter of the whole request, who can be assigned one of
 * its field.
 */
public final class SandboxIssueService implements IssueService {
  private final Issues issues;
  private final Users users;
  private final SandboxPermissions permissions;

  public SandboxIssueService(Issues issues, Users users, SandboxPermissions permissions) {
    this.issues = issues;
    this.users = users;
    this.permissions = permissions;
  }

  @Override
  public AssignValidationResult validateAssign(
      ApplicationUser user, Long issueId, String assignee) {
    SimpleErrorCollection errors = new SimpleErrorCollection();
    SandboxIssue issue = issues.byId(issueId).orElse(null);
    if (issue == null || !may(Permission.BROWSE_PROJECTS, user, issue)) {
      errors.addErrorMessage("Issue does not exist or you do not have permission to see it.");
    } else if (!may(Permission.ASSIGN_ISSUES, user, issue)) {
      errors.addErrorMessage("You do not have permission to assign issues.");
    } else if (assignee != null && assignable(issue, assignee).isEmpty()) {
      errors.addError("assignee", "User '" + assignee + "' cannot be assigned issues.");
    }
    return new AssignValidationResult(issue, errors, assignee);
  }

  @Override
  public IssueResult assign(ApplicationUser user, AssignValidationResult result) {
    if (!result.isValid()) {
      throw new IllegalStateException("Assigning was not valid.");
    }
    SandboxIssue issue = (SandboxIssue) result.getIssue();
    Optional<SandboxUser> to =
        Optional.ofNullable(result.getAssigneeId()).flatMap(name -> assignable(issue, name));
    issues.assign(users.of(user).orElseThrow(), issue.getKey(), to);
    return new IssueResult(new SimpleErrorCollection());
  }

  private boolean may(Permission permission, ApplicationUser user, SandboxIssue issue) {
    return users.of(user).filter(known -> permissions.has(permission, issue, known)).isPresent();
  }

  private Optional<SandboxUser> assignable(SandboxIssue issue, String name) {
    return permissions.assignable(issue.getProjectObject()).stream()
        .filter(user -> user.name().equals(name))
        .findFirst();
  }
}
