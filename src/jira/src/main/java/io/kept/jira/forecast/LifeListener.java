package io.kept.jira.forecast;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.kept.jira.promise.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears how issues begin, change and end. What it looks at is how the issue stands by then. */
public final class LifeListener implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(LifeListener.class);

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
    Action.in(bundle).ifPresent(this::hear);
  }

  private void hear(Action action) {
    try {
      if (action.isGone()) {
        lives.leave(action.issue());
      } else {
        lives.follow(action.issue());
      }
    } catch (RuntimeException e) {
      LOG.warn("Issue {} is missing in what Kept forecasts", action.issue().getId(), e);
    }
  }
}
