package io.kept.jira.forecast;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears how issues begin, change and end. What it looks at is how the issue stands by then. */
public final class LifeListener implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(LifeListener.class);

  /** "Issue archived", which Jira's constants may lack by name. */
  private static final Long ISSUE_ARCHIVED = 18L;

  private static final Set<Long> GONE = Set.of(EventType.ISSUE_DELETED_ID, ISSUE_ARCHIVED);

  private final EventPublisher events;
  private final IssueLives lives;

  public LifeListener(EventPublisher events, IssueLives lives) {
    this.events = events;
    this.lives = lives;
  }

  @Override
  public void onStart() {
    events.register(this);
  }

  @Override
  public void onStop() {
    events.unregister(this);
  }

  /** Never fails the action of the user in whose thread it runs: the next event tells anew. */
  @EventListener
  public void onBundle(IssueEventBundle bundle) {
    List<IssueEvent> done =
        bundle.getEvents().stream()
            .filter(DelegatingJiraIssueEvent.class::isInstance)
            .map(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent())
            .toList();
    try {
      done.stream().findFirst().ifPresent(first -> hear(first, done));
    } catch (RuntimeException e) {
      LOG.warn("Issue {} is missing in what Kept forecasts", done.get(0).getIssue().getId(), e);
    }
  }

  private void hear(IssueEvent first, List<IssueEvent> done) {
    if (done.stream().map(IssueEvent::getEventTypeId).anyMatch(GONE::contains)) {
      lives.leave(first.getIssue());
    } else {
      lives.follow(first.getIssue());
    }
  }
}
