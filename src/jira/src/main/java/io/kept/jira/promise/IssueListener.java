package io.kept.jira.promise;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.kept.jira.notice.HandOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of everything that somebody does to an issue.
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
    Action.in(bundle).ifPresent(action -> action.user().ifPresent(user -> hear(action, user)));
  }

  private void hear(Action action, ApplicationUser user) {
    try {
      if (action.isGone()) {
        reader.withdrawAll(action.issue(), user);
      } else if (reader.read(action.issue(), user)) {
        handOver.follow(action.issue(), user);
      }
    } catch (RuntimeException e) {
      LOG.warn("Kept could not read the promised-by fields of issue {}", action.issue().getId(), e);
    }
  }
}
