package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface ProjectRoleManager {
  ProjectRole getProjectRole(String name);

  Collection<ProjectRole> getProjectRoles();

  boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
