package io.kept.jira.promise;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every change of an issue. Jira publishes an IssueEvent for each, beside any bundle, and
 * reading a field twice changes nothing, so one kind of event is enough.
 */
public final class IssueListener implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

  private final EventPublisher events;
  private final FieldReader reader;

  public IssueListener(EventPublisher events, FieldReader reader) {
    this.events = events;
    this.reader = reader;
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
  public void onIssueEvent(IssueEvent event) {
    if (event.getUser() == null) {
      return;
    }
    try {
      reader.read(event.getIssue(), event.getUser());
    } catch (RuntimeException e) {
      LOG.warn(
          "Kept could not read the promised-by fields of issue {}", event.getIssue().getId(), e);
    }
  }
}
