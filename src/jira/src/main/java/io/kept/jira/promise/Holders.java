package io.kept.jira.promise;

import io.kept.promise.Promise;
import java.util.List;

/** Remembers who holds the promises about an issue, and what the issue is. */
@FunctionalInterface
public interface Holders {
  /**
   * Somebody, or nobody, has the issue now. Its customer, type and priority are remembered until
   * the verdict; after that, only where none were.
   *
   * @return the promises that can still be kept and that have changed hands just now
   */
  List<Promise> follow(long issueId, Seen seen);
}
