package io.kept.jira.forecast;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.kept.forecast.LifeStore;
import io.kept.jira.forecast.Learning.Found;
import io.kept.jira.forecast.Learning.State;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns from the issues of the months before Kept was installed, a page at each step, and keeps
 * how far it has come, so that a restart or another node goes on from there. It asks for issues by
 * their number, one after the other: that needs no search, no list of them, and no index. It begins
 * at the newest issue that an event has told of, and ends when all that come are too old.
 */
public final class HistoryRun {
  /** How many numbers one step looks at. */
  static final int PAGE = 1000;

  /** So many numbers in a row without an issue that is remembered: no younger one comes. */
  static final int BARREN = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(HistoryRun.class);

  private final IssueManager issues;
  private final IssueLives lives;
  private final LifeStore store;
  private final Learnings learnings;

  public HistoryRun(IssueManager issues, IssueLives lives, LifeStore store, Learnings learnings) {
    this.issues = issues;
    this.lives = lives;
    this.store = store;
    this.learnings = learnings;
  }

  /** How far it has come; empty before the first issue event. */
  public Optional<Learning> progress() {
    return learnings.current();
  }

  /** Lets it rest after the page that it is at, until it is told to go on. */
  public void pause() {
    learnings.set(State.PAUSED);
  }

  public void resume() {
    learnings.set(State.RUNNING);
  }

  /**
   * Begins anew at the newest issue, as after an import of older ones. Only when it rests or is
   * done, lest the page that is under way write down where it has come to.
   */
  public void beginAnew() {
    if (learnings.current().filter(it -> it.state() != State.RUNNING).isPresent()) {
      learnings.forget();
    }
  }

  /** Looks at the next page. */
  public void step() {
    learnings
        .current()
        .or(() -> store.newest().map(Learning::from))
        .filter(learning -> learning.state() == State.RUNNING)
        .ifPresent(learning -> learnings.keep(page(learning)));
  }

  private Learning page(Learning before) {
    Learning learning = before;
    for (int i = 0; i < PAGE && learning.next() > 0 && learning.barren() < BARREN; i++) {
      learning = learning.after(look(learning.next()));
    }
    boolean isDone = learning.next() <= 0 || learning.barren() >= BARREN;
    return isDone ? learning.done() : learning;
  }

  private Found look(long id) {
    try {
      Issue issue = issues.getIssueObject(id);
      return issue == null ? Found.NOTHING : lives.learn(issue);
    } catch (RuntimeException e) {
      LOG.warn("Issue {} could not be learnt from", id, e);
      return Found.NOTHING;
    }
  }
}
