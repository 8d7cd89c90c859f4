package io.kept.sandbox.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.permission.Holder.InRole;
import io.kept.sandbox.permission.Holder.Reporter;
import io.kept.sandbox.project.ProjectRoles;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what, by the stored scheme and roles. A permission that only the reporter holds is
 * held on the issue, not in the project: a customer sees what he reported and nothing else.
 */
public final class SandboxPermissions implements PermissionManager {
  private final Users users;
  private final ProjectRoles roles;
  private final PermissionScheme scheme;

  public SandboxPermissions(Users users, ProjectRoles roles, PermissionScheme scheme) {
    this.users = users;
    this.roles = roles;
    this.scheme = scheme;
  }

  public boolean has(Permission permission, Issue issue, SandboxUser user) {
    return hasPermission(permission.key(), issue, user);
  }

  public boolean has(Permission permission, Project project, SandboxUser user) {
    return hasPermission(permission.key(), project, user);
  }

  /** Those who can have an issue of that project. */
  public List<SandboxUser> assignable(Project project) {
    return users.all().stream()
        .filter(user -> user.isActive() && has(Permission.ASSIGNABLE_USER, project, user))
        .toList();
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
    return hasPermission(permissionKey, issue.getProjectObject(), user)
        || holders(permissionKey).contains(new Reporter()) && isReporter(user, issue);
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
    List<Holder> holders = holders(permissionKey);
    return users
        .of(user)
        .filter(known -> holders.stream().anyMatch(holder -> holds(holder, known, project)))
        .isPresent();
  }

  @Override
  public boolean hasProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
    List<Holder> holders = holders(permissionKey);
    return users
        .of(user)
        .filter(known -> holders.stream().anyMatch(holder -> holdsAnywhere(holder, known)))
        .isPresent();
  }

  private boolean isReporter(ApplicationUser user, Issue issue) {
    Optional<SandboxUser> known = users.of(user);
    return known.isPresent() && known.equals(users.of(issue.getReporter()));
  }

  private boolean holds(Holder holder, SandboxUser user, Project project) {
    return holder instanceof InRole in && roles.isMember(user, project.getId(), in.role().id());
  }

  private boolean holdsAnywhere(Holder holder, SandboxUser user) {
    return holder instanceof InRole in && roles.isMemberAnywhere(user, in.role().id());
  }

  private List<Holder> holders(ProjectPermissionKey key) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.name().equals(key.permissionKey()))
        .findFirst()
        .map(scheme::holders)
        .orElseThrow(
            () -> new NotInSandbox("The sandbox has no permission " + key.permissionKey() + "."));
  }
}
