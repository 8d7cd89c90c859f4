package io.kept.sandbox.jql;

import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Sight;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Asks the database for issues. */
final class SearchTable {
  /** What is archived is in no search. */
  static final Sql ALIVE = Sql.of("not i.archived");

  private final Jdbi jdbi;
  private final Issues issues;

  SearchTable(Jdbi jdbi, Issues issues) {
    this.jdbi = jdbi;
    this.issues = issues;
  }

  /** What the searcher may browse of it. */
  Sql browsableBy(Searcher searcher) {
    return searcher
        .sight()
        .map(sight -> Sql.all(List.of(ALIVE, within(sight))))
        .orElse(Sql.NONE);
  }

  List<SandboxIssue> page(Sql where, Order order, int start, int max) {
    String select =
        "select i.id from jira_issue i where %s order by %s offset %d rows fetch next %d rows only"
            .formatted(where.text(), order.sql(), start, max);
    List<Long> ids =
        jdbi.withHandle(handle -> bound(handle, select, where).mapTo(Long.class).list());
    return ids.stream().map(issues::byId).flatMap(Optional::stream).toList();
  }

  long count(Sql where) {
    String select = "select count(*) from jira_issue i where " + where.text();
    return jdbi.withHandle(handle -> bound(handle, select, where).mapTo(Long.class).one());
  }

  /** An archived issue is still there by its address, but no search finds it. */
  private static Sql within(Sight sight) {
    Sql reported = Sql.of("i.reporter_key = ?", sight.reporter());
    Sql seen =
        sight.projects().isEmpty()
            ? reported
            : Sql.any(List.of(Sql.of("i.project_id = any(?)", sight.projects()), reported));
    return Sql.all(List.of(ALIVE, seen));
  }

  private static Query bound(Handle handle, String select, Sql where) {
    Query query = handle.createQuery(select);
    int at = 0;
    for (Object argument : where.arguments()) {
      if (argument instanceof List<?> list) {
        query.bindArray(at++, list.get(0).getClass(), list);
      } else {
        query.bind(at++, argument);
      }
    }
    return query;
  }
}
