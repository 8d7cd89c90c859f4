package io.kept.jira.search;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import java.util.Map;
import java.util.Set;

/**
 * What a searcher may browse: whole projects where he may browse the project, so that not every
 * issue has to be read; issue by issue elsewhere, as for the one who reported it. Issue security
 * and moves since then are for Jira, which gives nobody an issue that he may not browse.
 */
public class Sight {
  private final ProjectManager projects;
  private final IssueManager issues;
  private final Rights rights;

  public Sight(ProjectManager projects, IssueManager issues, Rights rights) {
    this.projects = projects;
    this.issues = issues;
    this.rights = rights;
  }

  /**
   * Where somebody looks.
   *
   * @param whole where he may browse the project
   * @param rest where each issue is to be asked for
   */
  record Field(Scope whole, Scope.Inside rest) {}

  Field of(ApplicationUser user) {
    Map<Boolean, Set<Long>> byRight =
        projects.getProjects().stream()
            .collect(
                partitioningBy(
                    project -> rights.mayBrowse(user, project), mapping(Project::getId, toSet())));
    Set<Long> rest = byRight.get(false);
    return new Field(
        rest.isEmpty() ? new Scope.Everywhere() : new Scope.Inside(byRight.get(true)),
        new Scope.Inside(rest));
  }

  boolean sees(ApplicationUser user, long issueId) {
    Issue issue = issues.getIssueObject(issueId);
    return issue != null && rights.maySee(user, issue);
  }
}
