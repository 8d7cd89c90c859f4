package io.kept.jira.forecast;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.priority.Priority;
import io.kept.forecast.End;
import io.kept.forecast.Forecast;
import io.kept.forecast.Life;
import io.kept.forecast.LifeStore;
import io.kept.forecast.Traits;
import io.kept.jira.forecast.Learning.Found;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How Jira's issues stand, recorded for the forecast: at most one row, and none when nothing that
 * counts has changed. What was opened before the months that are remembered is passed over.
 */
public final class IssueLives {
  private final LifeStore store;
  private final InstantSource clock;

  public IssueLives(LifeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** An issue stands as it does: open, or done. */
  public void follow(Issue issue) {
    record(life(issue));
  }

  /** An issue was deleted or archived; if it was done before, it stays so. */
  public void leave(Issue issue) {
    Life life = life(issue);
    record(life.ending().isPresent() ? life : life.ended(now(), End.LEFT));
  }

  /** An issue is as it is, unless something was recorded of it: then that is newer. */
  Found learn(Issue issue) {
    Life life = life(issue);
    Instant now = now();
    if (isTooOld(life, now)) {
      return Found.NOTHING;
    }
    return store.add(life, now) ? Found.NEW : Found.KNOWN;
  }

  /** An issue as the forecast sees it. */
  static io.kept.forecast.Issue seen(Issue issue) {
    Priority priority = issue.getPriority();
    Traits traits =
        new Traits(
            issue.getProjectObject().getId(),
            issue.getIssueTypeId(),
            priority == null ? "" : priority.getId());
    return new io.kept.forecast.Issue(traits, millis(issue.getCreated().toInstant()));
  }

  private void record(Life life) {
    Instant now = now();
    if (!isTooOld(life, now)) {
      store.record(life, now);
    }
  }

  private static boolean isTooOld(Life life, Instant now) {
    return life.issue().openedAt().isBefore(Forecast.remembered(now));
  }

  private static Life life(Issue issue) {
    Life open = Life.open(issue.getId(), seen(issue));
    return Optional.ofNullable(issue.getResolutionDate())
        .map(at -> open.ended(millis(at.toInstant()), End.FINISHED))
        .orElse(open);
  }

  private Instant now() {
    return millis(clock.instant());
  }

  /** As it is stored: otherwise no life would equal the one that is recorded of it. */
  private static Instant millis(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
