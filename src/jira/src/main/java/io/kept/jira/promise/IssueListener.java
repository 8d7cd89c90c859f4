package io.kept.jira.promise;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.kept.jira.notice.HandOver;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of everything that somebody does to an issue. Jira bundles what one action did (an edit, a
 * new assignee, a comment), and publishes each part of it as well; the bundle is enough, and is
 * looked at once.
 *
 * <ul>
 *   <li>Whatever is written, assigned, moved, resolved, reopened or said: the fields are read, and
 *       what has happened to their promises by now is recorded. A promise goes with its issue into
 *       another project, and to a new assignee, who is told.
 *   <li>An issue that is deleted or archived is nobody's work any more: what was promised about it
 *       is withdrawn.
 * </ul>
 */
public final class IssueListener implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

  /** "Issue archived", which Jira's constants may lack by name. */
  private static final Long ISSUE_ARCHIVED = 18L;

  private static final Set<Long> GONE = Set.of(EventType.ISSUE_DELETED_ID, ISSUE_ARCHIVED);

  private final EventPublisher events;
  private final FieldReader reader;
  private final HandOver handOver;

  public IssueListener(EventPublisher events, FieldReader reader, HandOver handOver) {
    this.events = events;
    this.reader = reader;
    this.handOver = handOver;
  }

  @Override
  public void onStart() {
    events.register(this);
  }

  @Override
  public void onStop() {
    events.unregister(this);
  }

  /** Never fails the action of the user in whose thread it runs: the next event reads again. */
  @EventListener
  public void onBundle(IssueEventBundle bundle) {
    List<IssueEvent> done =
        bundle.getEvents().stream()
            .filter(DelegatingJiraIssueEvent.class::isInstance)
            .map(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent())
            .filter(event -> event.getUser() != null)
            .toList();
    try {
      done.stream().findFirst().ifPresent(first -> hear(first, done));
    } catch (RuntimeException e) {
      LOG.warn(
          "Kept could not read the promised-by fields of issue {}",
          done.get(0).getIssue().getId(),
          e);
    }
  }

  private void hear(IssueEvent first, List<IssueEvent> done) {
    if (done.stream().map(IssueEvent::getEventTypeId).anyMatch(GONE::contains)) {
      reader.withdrawAll(first.getIssue(), first.getUser());
    } else if (reader.read(first.getIssue(), first.getUser())) {
      handOver.follow(first.getIssue(), first.getUser());
    }
  }
}
