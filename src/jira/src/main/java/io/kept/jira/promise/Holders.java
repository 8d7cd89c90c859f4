package io.kept.jira.promise;

import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.util.List;
import java.util.Optional;

/** Remembers who holds the promises about an issue. */
@FunctionalInterface
public interface Holders {
  /**
   * Somebody, or nobody, has the issue now.
   *
   * @return the promises that can still be kept and that have changed hands just now
   */
  List<Promise> follow(long issueId, Optional<Person> holder);
}
