package io.kept.jira.mine;

import com.atlassian.jira.issue.Issue;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * A promise that somebody is to see, and how it is doing.
 *
 * @param restsUntil when its warning wakes, if it rests for them
 */
public record Mine(Standing standing, Issue issue, Optional<Instant> restsUntil) {
  Promise promise() {
    return standing.promise();
  }

  Health health() {
    return standing.health();
  }

  boolean isWaitedFor() {
    return standing.isWaitedFor(issue.getResolutionDate() != null);
  }
}
