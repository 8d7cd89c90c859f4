package io.kept.sandbox.permission;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One permission scheme for all projects; a customer sees the issues he reported and no others. */
public final class SandboxPermissions implements PermissionManager {
  private static final Map<ProjectPermissionKey, Predicate<Role>> SCHEME =
      Map.of(
          BROWSE_PROJECTS, Role::isStaff,
          EDIT_ISSUES, Role::mayEdit,
          ADMINISTER_PROJECTS, Role::mayAdminister);

  private final Users users;

  public SandboxPermissions(Users users) {
    this.users = users;
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
    return hasPermission(permissionKey, issue.getProjectObject(), user)
        || permissionKey.equals(BROWSE_PROJECTS) && isReporter(user, issue);
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
    Predicate<Role> rule = rule(permissionKey);
    return users.of(user).map(SandboxUser::role).filter(rule).isPresent();
  }

  private boolean isReporter(ApplicationUser user, Issue issue) {
    Optional<SandboxUser> known = users.of(user);
    return known.isPresent() && known.equals(users.of(issue.getReporter()));
  }

  private static Predicate<Role> rule(ProjectPermissionKey key) {
    return Optional.ofNullable(SCHEME.get(key))
        .orElseThrow(
            () -> new NotInSandbox("The sandbox has no permission " + key.permissionKey() + "."));
  }
}
