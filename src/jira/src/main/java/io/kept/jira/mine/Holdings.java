package io.kept.jira.mine;

import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.Instant;
import java.util.List;

/**
 * Promises by who holds or made them, from indexed columns: those that are alive, and those that
 * broke and are not done to this day. Each answer is bounded; what is due first comes first, and of
 * the broken ones the latest.
 */
public interface Holdings {
  /** At most that many of each: open, broken, on hold. */
  List<Promise> heldBy(Person holder, int most);

  /** The same of those that somebody made and does not hold. */
  List<Promise> passedOnBy(Person maker, int most);

  /** At most that many of those that are open and at risk or past their time, and of the broken. */
  List<Promise> urgent(Person holder, Instant now, int most);
}
