package io.kept.jira.promise;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.promise.Desk;
import io.kept.promise.Facts;
import io.kept.promise.Person;
import io.kept.promise.Subject;
import java.util.Date;
import java.util.Optional;

/** The issues of this Jira; a fix is done when the issue is resolved. */
public final class JiraDesk implements Desk {
  private final IssueManager issues;

  public JiraDesk(IssueManager issues) {
    this.issues = issues;
  }

  @Override
  public Facts facts(Subject subject) {
    Issue issue = issues.getIssueObject(subject.issueId());
    return issue == null ? Facts.gone() : facts(issue);
  }

  private static Facts facts(Issue issue) {
    return new Facts(
        true,
        Optional.ofNullable(issue.getResolutionDate()).map(Date::toInstant),
        Optional.ofNullable(issue.getAssignee())
            .filter(ApplicationUser::isActive)
            .map(assignee -> new Person(assignee.getKey())));
  }
}
