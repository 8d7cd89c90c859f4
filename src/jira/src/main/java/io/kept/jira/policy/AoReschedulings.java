package io.kept.jira.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.policy.Kind;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Scope;
import io.kept.promise.PromiseId;
import io.kept.watch.Rescheduling;
import io.kept.watch.Rescheduling.Counts;
import io.kept.watch.Reschedulings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Reschedulings in ActiveObjects. One begins in the transaction that changes the settings, so that
 * none is lost.
 */
public final class AoReschedulings implements Reschedulings {
  private static final long ALL_PROJECTS = 0;

  private final ActiveObjects ao;

  /** How the newest change that concerns some promises is doing. */
  public record Standing(Rescheduling rescheduling, Optional<Instant> endedAt) {}

  public AoReschedulings(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Begins one, in the transaction that is open. */
  static void begin(ActiveObjects ao, String naturalKey, Scope scope, Instant changedAt) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", naturalKey);
    columns.put("PROJECT_ID", scope.projectId().orElse(ALL_PROJECTS));
    scope.kind().ifPresent(kind -> columns.put("KIND", kind.name()));
    columns.put("CHANGED_AT", changedAt.toEpochMilli());
    columns.put("REACHED_TIME", 0L);
    columns.put("REACHED_ID", 0);
    columns.put("LOOKED", 0);
    columns.put("MOVED", 0);
    columns.put("FAILED", 0);
    columns.put("SUPERSEDED", false);
    ao.create(ReschedulingRow.class, columns);
  }

  @Override
  public List<Rescheduling> underWay() {
    return find(Query.select().where("ENDED_AT IS NULL").order("ID"))
        .map(AoReschedulings::rescheduling)
        .toList();
  }

  /** The newest that concerns promises of this scope. */
  public Optional<Standing> newest(Scope scope) {
    return find(Query.select().order("ID DESC").limit(100))
        .filter(row -> row.getEndedAt() == null || !row.isSuperseded())
        .map(row -> new Standing(rescheduling(row), ended(row)))
        .filter(it -> it.rescheduling().scope().covers(scope))
        .findFirst();
  }

  @Override
  public void save(Rescheduling reached) {
    ReschedulingRow row = row(reached);
    row.setReachedTime(reached.reached().promisedBy().toEpochMilli());
    row.setReachedId((int) reached.reached().id().value());
    row.setLooked(reached.counts().looked());
    row.setMoved(reached.counts().moved());
    row.setFailed(reached.counts().failed());
    row.save();
  }

  @Override
  public void finish(Rescheduling done, Instant at) {
    ReschedulingRow row = row(done);
    row.setEndedAt(at.toEpochMilli());
    row.save();
  }

  @Override
  public void supersede(Rescheduling older, Instant at) {
    ReschedulingRow row = row(older);
    row.setSuperseded(true);
    row.setEndedAt(at.toEpochMilli());
    row.save();
  }

  private ReschedulingRow row(Rescheduling one) {
    return find(Query.select().where("ID = ?", one.id())).findFirst().orElseThrow();
  }

  private Stream<ReschedulingRow> find(Query query) {
    return Stream.of(ao.find(ReschedulingRow.class, query));
  }

  private static Optional<Instant> ended(ReschedulingRow row) {
    return Optional.ofNullable(row.getEndedAt()).map(Instant::ofEpochMilli);
  }

  private static Rescheduling rescheduling(ReschedulingRow row) {
    OptionalLong project =
        row.getProjectId() == ALL_PROJECTS
            ? OptionalLong.empty()
            : OptionalLong.of(row.getProjectId());
    return new Rescheduling(
        row.getID(),
        new Scope(project, Optional.ofNullable(row.getKind()).map(Kind::valueOf)),
        Instant.ofEpochMilli(row.getChangedAt()),
        new Mark(Instant.ofEpochMilli(row.getReachedTime()), new PromiseId(row.getReachedId())),
        new Counts(row.getLooked(), row.getMoved(), row.getFailed()));
  }
}
