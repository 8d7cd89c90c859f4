package io.kept.jira.promise;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.AgentWords;
import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Desk;
import io.kept.promise.Facts;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The issues of this Jira. A fix is done when the issue is resolved; a reply or news when an agent
 * has said something to the customer, later than with the quote itself.
 */
public final class JiraDesk implements Desk {
  private final IssueManager issues;
  private final AgentWords words;

  public JiraDesk(IssueManager issues, AgentWords words) {
    this.issues = issues;
    this.words = words;
  }

  @Override
  public Facts facts(Promise promise) {
    Issue issue = issues.getIssueObject(promise.subject().issueId());
    return issue == null
        ? Facts.gone()
        : new Facts(true, done(promise, issue), active(issue.getAssignee()));
  }

  private Optional<Deed> done(Promise promise, Issue issue) {
    return promise.kind() == Kind.FIX
        ? resolution(issue)
        : words
            .since(issue, promise.current().saidAt().plusSeconds(1))
            .min(Comparator.comparing(JiraDesk::createdAt))
            .map(JiraDesk::deed);
  }

  private static Optional<Deed> resolution(Issue issue) {
    return Optional.ofNullable(issue.getResolutionDate())
        .map(at -> new Deed(at.toInstant(), Optional.empty(), "resolution"));
  }

  private static Deed deed(Comment comment) {
    return new Deed(
        createdAt(comment),
        Optional.of(new Person(comment.getAuthorApplicationUser().getKey())),
        "comment:" + comment.getId());
  }

  private static Instant createdAt(Comment comment) {
    return comment.getCreated().toInstant();
  }

  private static Optional<Person> active(ApplicationUser user) {
    return Optional.ofNullable(user)
        .filter(ApplicationUser::isActive)
        .map(it -> new Person(it.getKey()));
  }
}
