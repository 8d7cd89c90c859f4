package io.kept.jira.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import io.kept.jira.search.PromiseSearch.Hit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** For one search: what a project allows is asked once. */
  Predicate<Hit> of(Optional<ApplicationUser> searcher) {
    Map<Long, Boolean> known = new HashMap<>();
    return hit ->
        searcher
            .filter(
                user ->
                    known.computeIfAbsent(hit.projectId(), id -> seesProject(user, id))
                        || seesIssue(user, hit.issueId()))
            .isPresent();
  }

  private boolean seesProject(ApplicationUser user, long id) {
    Project project = projects.getProjectObj(id);
    return project != null && rights.mayBrowse(user, project);
  }

  private boolean seesIssue(ApplicationUser user, long id) {
    Issue issue = issues.getIssueObject(id);
    return issue != null && rights.maySee(user, issue);
  }
}
