package io.kept.jira.right;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/**
 * Who may change settings: those of a project whoever administers it, those of all whoever
 * administers Jira. Policies cannot hand this on, so that nobody locks the administrators out.
 */
public class Administration {
  private final ProjectManager projects;
  private final PermissionManager permissions;
  private final GlobalPermissionManager global;

  public Administration(
      ProjectManager projects, PermissionManager permissions, GlobalPermissionManager global) {
    this.projects = projects;
    this.permissions = permissions;
    this.global = global;
  }

  /** The project with this key, if it is there and the user may know it. */
  public Optional<Project> visible(ApplicationUser user, String key) {
    return Optional.ofNullable(projects.getProjectObjByKey(key))
        .filter(
            project ->
                isOfJira(user)
                    || user != null
                        && permissions.hasPermission(
                            ProjectPermissions.BROWSE_PROJECTS, project, user));
  }

  /** Whether a user administers a project, or all of Jira. */
  public boolean isOf(ApplicationUser user, Project project) {
    return isOfJira(user)
        || user != null
            && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
  }

  /** Whether a user administers all of Jira. */
  public boolean isOfJira(ApplicationUser user) {
    return user != null && global.hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  /** Whether a user administers at least one project, or all of Jira. */
  public boolean isOfAny(ApplicationUser user) {
    return isOfJira(user)
        || user != null && permissions.hasProjects(ProjectPermissions.ADMINISTER_PROJECTS, user);
  }
}
