package io.kept.jira.selection;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import java.util.List;

/** The projects whose kept rate somebody may see. */
public class ManagedProjects {
  private final ProjectManager projects;
  private final Rights rights;

  public ManagedProjects(ProjectManager projects, Rights rights) {
    this.projects = projects;
    this.rights = rights;
  }

  public List<Project> of(ApplicationUser user) {
    return projects.getProjects().stream()
        .filter(project -> rights.mayManage(user, project))
        .toList();
  }

  /** Whether somebody may see the rates of single agents in all of these projects. */
  public boolean agentsSeenBy(ApplicationUser user, List<Project> chosen) {
    return chosen.stream().allMatch(project -> rights.maySeeAgents(user, project));
  }
}
