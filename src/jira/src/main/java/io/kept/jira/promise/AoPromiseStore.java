package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.report.Recounts;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Promises in ActiveObjects, which has no conditional update: the unique key of the ledger entry
 * (or of the next promise) decides who was first, and losing it undoes the whole step.
 */
public final class AoPromiseStore implements PromiseStore {
  private static final int PAGE = 1000;

  private final ActiveObjects ao;
  private final PlannedNotices notices;
  private final Recounts recounts;

  public AoPromiseStore(ActiveObjects ao, PlannedNotices notices) {
    this.ao = ao;
    this.notices = notices;
    this.recounts = new Recounts(ao);
  }

  @Override
  public Optional<Promise> latest(Subject subject) {
    return latestRow(subject).map(PromiseRows::promise);
  }

  @Override
  public Optional<Promise> find(PromiseId id) {
    return row(id).map(PromiseRows::promise);
  }

  @Override
  public List<Promise> about(long issueId) {
    Query query = Query.select().where("ISSUE_ID = ? AND SUPERSEDED = ?", issueId, false);
    return Stream.of(ao.find(PromiseRow.class, query)).map(PromiseRows::promise).toList();
  }

  @Override
  public Optional<Promise> begin(
      Subject subject, Optional<Promise> before, Happening.Said said, Instant nextLook) {
    Optional<PromiseRow> previous = before.flatMap(it -> row(it.id()));
    int ordinal = previous.map(row -> row.getOrdinal() + 1).orElse(1);
    return unlessBeaten(
        () -> {
          Promise begun = Promise.begin(new PromiseId(0), subject, said);
          PromiseRow row =
              ao.create(PromiseRow.class, PromiseRows.columns(begun, ordinal, nextLook));
          ao.create(LedgerRow.class, LedgerColumns.of(row.getID(), 1, said));
          previous.ifPresent(AoPromiseStore::supersede);
          Promise stored = Promise.begin(new PromiseId(row.getID()), subject, said);
          notices.plan(stored, said);
          recounts.began(stored);
          return stored;
        },
        () -> latestRow(subject).filter(row -> row.getOrdinal() >= ordinal).isPresent());
  }

  @Override
  public Optional<Promise> record(Promise before, Happening happening, Instant nextLook) {
    long id = before.id().value();
    Promise after = before.after(happening);
    return unlessBeaten(
        () -> {
          ao.create(LedgerRow.class, LedgerColumns.of(id, after.entries(), happening));
          PromiseRows.write(row(before.id()).orElseThrow(), after, nextLook);
          notices.plan(after, happening);
          recounts.changed(before, after);
          return after;
        },
        () -> isWritten(id, after.entries()));
  }

  @Override
  public List<Due> due(Instant until, int from, int most) {
    Query query =
        Query.select()
            .where("NEXT_LOOK <= ?", Column.of(until))
            .order("NEXT_LOOK, ID")
            .offset(from)
            .limit(most);
    return Stream.of(ao.find(PromiseRow.class, query))
        .map(row -> new Due(new PromiseId(row.getID()), Instant.ofEpochMilli(row.getNextLook())))
        .toList();
  }

  @Override
  public List<Happening> ledger(PromiseId id) {
    Query query = Query.select().where("PROMISE_ID = ?", (int) id.value()).order("ENTRY");
    return Stream.of(ao.find(LedgerRow.class, query)).map(LedgerRows::happening).toList();
  }

  @Override
  public void forEach(long projectId, Consumer<Promise> consumer) {
    int seen = 0;
    List<Promise> page = page(projectId, seen);
    while (!page.isEmpty()) {
      page.forEach(consumer);
      seen = (int) page.get(page.size() - 1).id().value();
      page = page(projectId, seen);
    }
  }

  @Override
  public void forEach(long projectId, Instant from, Instant until, Consumer<Promise> consumer) {
    Query query =
        Query.select()
            .where(
                "PROJECT_ID = ? AND PROMISED_BY >= ? AND PROMISED_BY < ?",
                projectId,
                Column.of(from),
                Column.of(until));
    Stream.of(ao.find(PromiseRow.class, query)).map(PromiseRows::promise).forEach(consumer);
  }

  private static void supersede(PromiseRow previous) {
    previous.setSuperseded(true);
    previous.save();
  }

  private List<Promise> page(long projectId, int afterId) {
    Query query =
        Query.select()
            .where("PROJECT_ID = ? AND ID > ?", projectId, afterId)
            .order("ID")
            .limit(PAGE);
    return Stream.of(ao.find(PromiseRow.class, query)).map(PromiseRows::promise).toList();
  }

  private Optional<PromiseRow> latestRow(Subject subject) {
    Query query =
        Query.select()
            .where("SUBJECT = ?", PromiseRows.key(subject))
            .order("ORDINAL DESC")
            .limit(1);
    return Stream.of(ao.find(PromiseRow.class, query)).findFirst();
  }

  private Optional<PromiseRow> row(PromiseId id) {
    Query query = Query.select().where("ID = ?", (int) id.value());
    return Stream.of(ao.find(PromiseRow.class, query)).findFirst();
  }

  private boolean isWritten(long promise, int entry) {
    Query query = Query.select().where("NATURAL_KEY = ?", LedgerColumns.key(promise, entry));
    return ao.count(LedgerRow.class, query) > 0;
  }

  /** Databases name a broken unique key differently, so we look whether somebody else has it. */
  private <T> Optional<T> unlessBeaten(Supplier<T> step, BooleanSupplier beaten) {
    try {
      return Optional.of(ao.executeInTransaction(step::get));
    } catch (RuntimeException e) {
      if (beaten.getAsBoolean()) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
