package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public interface ProjectRoleManager {
  ProjectRole getProjectRole(String name);

  boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
