package io.kept.jira.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.Person;
import java.time.Duration;
import java.time.Instant;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who sends what comes once: whoever inserts its key. */
final class Claims {
  /** A day or a week cannot come back after that, in whatever zone somebody travels. */
  private static final Duration KEEP = Duration.ofDays(9);

  private final ActiveObjects ao;

  Claims(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Takes what comes once.
   *
   * @param what such as a day, unique for a person
   * @param moveOn done in the same transaction, and again by whoever comes second: repeating it
   *     changes nothing
   * @return whether it is the caller's
   */
  boolean take(String what, Person person, Instant now, Runnable moveOn) {
    String key = what + ":" + person.key();
    try {
      ao.executeInTransaction(
          () -> {
            DigestRow row =
                ao.create(
                    DigestRow.class,
                    new DBParam("NATURAL_KEY", key),
                    new DBParam("PERSON", person.key()),
                    new DBParam("CLAIMED_AT", now.toEpochMilli()));
            moveOn.run();
            return row;
          });
    } catch (RuntimeException e) {
      if (ao.count(DigestRow.class, Query.select().where("NATURAL_KEY = ?", key)) > 0) {
        moveOn.run();
        return false;
      }
      throw e;
    }
    forget(person, now);
    return true;
  }

  private void forget(Person person, Instant now) {
    ao.deleteWithSQL(
        DigestRow.class,
        "PERSON = ? AND CLAIMED_AT < ?",
        person.key(),
        now.minus(KEEP).toEpochMilli());
  }
}
