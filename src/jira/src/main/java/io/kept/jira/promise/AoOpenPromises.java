package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.OpenPromises;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Open promises in ActiveObjects, by the index on state and time. */
public final class AoOpenPromises implements OpenPromises {
  private final ActiveObjects ao;

  public AoOpenPromises(ActiveObjects ao) {
    this.ao = ao;
  }

  /** The time is named twice, so that databases walk the index from the mark on. */
  @Override
  public List<Planned> after(Scope scope, Mark mark, int most) {
    List<Object> values = new ArrayList<>();
    String open = where(scope, values);
    long time = mark.promisedBy().toEpochMilli();
    values.addAll(List.of(time, time, (int) mark.id().value()));
    Query query =
        Query.select()
            .where(open + " AND PROMISED_BY >= ? AND (PROMISED_BY > ? OR ID > ?)", values.toArray())
            .order("PROMISED_BY, ID")
            .limit(most);
    return Stream.of(ao.find(PromiseRow.class, query)).map(AoOpenPromises::planned).toList();
  }

  @Override
  public int count(Scope scope) {
    List<Object> values = new ArrayList<>();
    String open = where(scope, values);
    return ao.count(PromiseRow.class, Query.select().where(open, values.toArray()));
  }

  private static String where(Scope scope, List<Object> values) {
    StringBuilder where = new StringBuilder("STATE = ?");
    values.add(PromiseRows.OPEN);
    scope
        .projectId()
        .ifPresent(
            project -> {
              where.append(" AND PROJECT_ID = ?");
              values.add(project);
            });
    scope
        .kind()
        .ifPresent(
            kind -> {
              where.append(" AND KIND = ?");
              values.add(kind.name());
            });
    return where.toString();
  }

  private static Planned planned(PromiseRow row) {
    return new Planned(PromiseRows.promise(row), Instant.ofEpochMilli(row.getNextLook()));
  }
}
