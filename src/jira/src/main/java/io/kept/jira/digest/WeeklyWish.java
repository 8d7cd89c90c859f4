package io.kept.jira.digest;

import com.atlassian.jira.project.Project;
import io.kept.notice.Weekly;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has said about the kept rate by mail, and what they may be told.
 *
 * @param managed the projects whose kept rate they may see
 */
record WeeklyWish(WeeklyBook.Entry entry, List<Project> managed) {

  /** What they want and may have. */
  Optional<Weekly> inEffect() {
    return entry.weekly().filter(it -> !managed.isEmpty() && (isForAll(it) || of(it).isPresent()));
  }

  /** When their next one comes, if one does. */
  Optional<Instant> next() {
    return inEffect().flatMap(it -> entry.next());
  }

  /** Whether they want what they may not see any more. */
  boolean isLost() {
    return entry.weekly().isPresent() && inEffect().isEmpty();
  }

  /** The key of the one project that they want; empty for all. */
  String projectKey() {
    return inEffect().flatMap(this::of).map(Project::getKey).orElse("");
  }

  private Optional<Project> of(Weekly weekly) {
    return weekly
        .project()
        .flatMap(id -> managed.stream().filter(it -> it.getId().equals(id)).findFirst());
  }

  private static boolean isForAll(Weekly weekly) {
    return weekly.project().isEmpty();
  }
}
