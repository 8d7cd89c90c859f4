package io.kept.jira.promise;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one action did to an issue. Jira bundles its parts (an edit, a new assignee, a comment), and
 * publishes each of them as well; the bundle is enough, and is looked at once.
 *
 * @param user who did it; empty when nobody is logged in
 * @param isGone whether the issue is nobody's work any more, because it was deleted or archived
 */
public record Action(Issue issue, Optional<ApplicationUser> user, boolean isGone) {
  /** "Issue archived", which Jira's constants may lack by name. */
  private static final Long ISSUE_ARCHIVED = 18L;

  private static final Set<Long> GONE = Set.of(EventType.ISSUE_DELETED_ID, ISSUE_ARCHIVED);

  /** Empty when nothing of it was done to an issue. */
  public static Optional<Action> in(IssueEventBundle bundle) {
    List<IssueEvent> parts =
        bundle.getEvents().stream()
            .filter(DelegatingJiraIssueEvent.class::isInstance)
            .map(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent())
            .toList();
    return parts.stream().findFirst().map(first -> of(first, parts));
  }

  private static Action of(IssueEvent first, List<IssueEvent> parts) {
    return new Action(
        first.getIssue(),
        parts.stream().flatMap(part -> Optional.ofNullable(part.getUser()).stream()).findFirst(),
        parts.stream().map(IssueEvent::getEventTypeId).anyMatch(GONE::contains));
  }
}
