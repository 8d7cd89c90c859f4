package io.kept.jira.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Forgets users, one after the other. How far it has come is written down, so a restart or another
 * node goes on there; whom it was about is forgotten last of all.
 */
public final class Forgetting {
  /** How many numbers of a table one step goes over. */
  private static final int STRIDE = 10_000;

  /** How many steps one tick takes, and how many rows it changes, at most. */
  private static final int STEPS = 100;

  private static final int ROWS = 2000;

  private final ActiveObjects ao;
  private final Traces traces;
  private final InstantSource clock;

  public Forgetting(ActiveObjects ao, InstantSource clock) {
    this.ao = ao;
    this.traces = new Traces(ao);
    this.clock = clock;
  }

  /** How many rows name a user, by what they are. */
  public Map<String, Integer> rows(String user) {
    return traces.count(user);
  }

  /** Has a user forgotten within minutes; whoever is being forgotten already is so once. */
  public void begin(String user) {
    if (waiting("PERSON = ?", user) == 0) {
      ao.executeInTransaction(
          () ->
              ao.create(
                  ForgettingRow.class,
                  Map.of(
                      "PERSON", user,
                      "BEGUN_AT", clock.millis(),
                      "TABLE_NUMBER", 0,
                      "REACHED", 0,
                      "ROWS_CHANGED", 0)));
    }
  }

  /** How many users are being forgotten. */
  public int waiting() {
    return waiting("PERSON IS NOT NULL");
  }

  /** Goes on for a while. */
  public void tick(BooleanSupplier stop) {
    int rows = 0;
    for (int step = 0; step < STEPS && rows < ROWS && !stop.getAsBoolean(); step++) {
      Optional<ForgettingRow> current = current();
      if (current.isEmpty()) {
        return;
      }
      rows += step(current.get());
    }
  }

  private int step(ForgettingRow row) {
    List<Trace<?>> tables = traces.shared();
    if (row.getTableNumber() >= tables.size()) {
      finish(row);
      return 0;
    }
    Trace<?> table = tables.get(row.getTableNumber());
    int last = table.last(ao);
    int until = Math.min(last, row.getReached() + STRIDE);
    Trace.Step done = table.forget(ao, row.getPerson(), row.getReached(), until);
    boolean isThrough = done.until() >= last;
    row.setTableNumber(row.getTableNumber() + (isThrough ? 1 : 0));
    row.setReached(isThrough ? 0 : done.until());
    row.setRowsChanged(row.getRowsChanged() + done.rows());
    row.save();
    return done.rows();
  }

  private void finish(ForgettingRow row) {
    traces.deleteOwn(row.getPerson());
    row.setPerson(null);
    row.setDoneAt(clock.millis());
    row.save();
  }

  private Optional<ForgettingRow> current() {
    Query query = Query.select().where("PERSON IS NOT NULL").order("ID").limit(1);
    return Stream.of(ao.find(ForgettingRow.class, query)).findFirst();
  }

  private int waiting(String condition, Object... values) {
    return ao.count(ForgettingRow.class, Query.select().where(condition, values));
  }
}
