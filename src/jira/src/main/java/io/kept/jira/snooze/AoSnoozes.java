package io.kept.jira.snooze;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.PromiseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What rests, in ActiveObjects: a row for each promise, revision and person. */
public final class AoSnoozes implements Snoozes {
  private final ActiveObjects ao;

  public AoSnoozes(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Snooze> of(Person person, Instant now) {
    Query query =
        Query.select()
            .where("PERSON = ? AND RESTS_UNTIL > ?", person.key(), now.toEpochMilli())
            .order("RESTS_UNTIL, ID");
    return Stream.of(ao.find(SnoozeRow.class, query)).map(AoSnoozes::snooze).toList();
  }

  /** Two clicks at once are one snooze: whoever comes second finds the first one's row. */
  @Override
  public void put(Person person, Snooze snooze, Instant now) {
    forgetWoken(person, now);
    if (!move(person, snooze)) {
      try {
        ao.executeInTransaction(() -> ao.create(SnoozeRow.class, columns(person, snooze)));
      } catch (RuntimeException e) {
        if (!move(person, snooze)) {
          throw e;
        }
      }
    }
  }

  @Override
  public void wake(Person person, PromiseId promise) {
    ao.deleteWithSQL(
        SnoozeRow.class, "PERSON = ? AND PROMISE_ID = ?", person.key(), (int) promise.value());
  }

  private void forgetWoken(Person person, Instant now) {
    ao.deleteWithSQL(
        SnoozeRow.class, "PERSON = ? AND RESTS_UNTIL <= ?", person.key(), now.toEpochMilli());
  }

  private boolean move(Person person, Snooze snooze) {
    Optional<SnoozeRow> row = row(key(person, snooze));
    row.ifPresent(
        it -> {
          it.setRestsUntil(snooze.until().toEpochMilli());
          it.save();
        });
    return row.isPresent();
  }

  private Optional<SnoozeRow> row(String key) {
    Query query = Query.select().where("NATURAL_KEY = ?", key);
    return Stream.of(ao.find(SnoozeRow.class, query)).findFirst();
  }

  private static Snooze snooze(SnoozeRow row) {
    return new Snooze(
        new PromiseId(row.getPromiseId()),
        row.getRevision(),
        Instant.ofEpochMilli(row.getRestsUntil()));
  }

  private static Map<String, Object> columns(Person person, Snooze snooze) {
    return Map.of(
        "NATURAL_KEY", key(person, snooze),
        "PERSON", person.key(),
        "PROMISE_ID", (int) snooze.promise().value(),
        "REVISION", snooze.revision(),
        "RESTS_UNTIL", snooze.until().toEpochMilli());
  }

  private static String key(Person person, Snooze snooze) {
    return snooze.promise().value() + ":" + snooze.revision() + ":" + person.key();
  }
}
