package io.kept.jira.right;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Who may do what. A user who is not logged in may do nothing. */
public class Rights {
  private final PermissionManager permissions;

  public Rights(PermissionManager permissions) {
    this.permissions = permissions;
  }

  public boolean maySee(ApplicationUser user, Issue issue) {
    return user != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
  }

  public boolean mayBrowse(ApplicationUser user, Project project) {
    return user != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
  }

  /** An agent of the issue: may quote, and speaks for the desk. */
  public boolean mayQuote(ApplicationUser user, Issue issue) {
    return maySee(user, issue)
        && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
  }

  /** May say a third time, and sees the kept rate. */
  public boolean mayManage(ApplicationUser user, Project project) {
    return user != null
        && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
  }
}
