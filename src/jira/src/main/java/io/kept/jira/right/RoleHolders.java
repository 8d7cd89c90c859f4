package io.kept.jira.right;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.policy.Role;

/**
 * Who has the roles that policies name. Whoever is not logged in has none; nobody has a role that
 * Jira does not know.
 */
public class RoleHolders {
  private final PermissionManager permissions;
  private final ProjectRoleManager roles;

  public RoleHolders(PermissionManager permissions, ProjectRoleManager roles) {
    this.permissions = permissions;
    this.roles = roles;
  }

  /** Whether a user has a role about an issue, which they must be able to see. */
  public boolean has(ApplicationUser user, Issue issue, Role role) {
    if (user == null
        || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
      return false;
    }
    return role instanceof Role.Editors
        ? permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)
        : has(user, issue.getProjectObject(), role);
  }

  /** Whether a user has a role in a project. */
  public boolean has(ApplicationUser user, Project project, Role role) {
    if (user == null) {
      return false;
    }
    if (role instanceof Role.Named named) {
      ProjectRole known = roles.getProjectRole(named.name());
      return known != null && roles.isUserInProjectRole(user, known, project);
    }
    return permissions.hasPermission(
        role instanceof Role.Editors
            ? ProjectPermissions.EDIT_ISSUES
            : ProjectPermissions.ADMINISTER_PROJECTS,
        project,
        user);
  }
}
