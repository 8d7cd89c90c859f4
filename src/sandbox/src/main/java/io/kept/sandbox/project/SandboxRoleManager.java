package io.kept.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.user.Users;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Jira's questions about roles, answered by those of the sandbox. */
public final class SandboxRoleManager implements ProjectRoleManager {
  private final Users users;
  private final ProjectRoles roles;

  public SandboxRoleManager(Users users, ProjectRoles roles) {
    this.users = users;
    this.roles = roles;
  }

  /** As in Jira, null when there is none. */
  @Override
  public ProjectRole getProjectRole(String name) {
    return Arrays.stream(io.kept.sandbox.project.ProjectRole.values())
        .filter(role -> role.title().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<ProjectRole> getProjectRoles() {
    return List.of(io.kept.sandbox.project.ProjectRole.values());
  }

  @Override
  public boolean isUserInProjectRole(
      ApplicationUser user, ProjectRole projectRole, Project project) {
    return projectRole instanceof io.kept.sandbox.project.ProjectRole role
        && users
            .of(user)
            .filter(known -> roles.isMember(known, project.getId(), role.id()))
            .isPresent();
  }
}
