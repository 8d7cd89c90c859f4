package io.kept.sandbox.history;

import io.kept.sandbox.history.ChangeItem.Side;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The change history of all issues. */
public final class History {
  private static final String INSERT_GROUP =
      "insert into jira_change_group (issue_id, author_key, created_at) values (?, ?, ?)";
  private static final String INSERT_ITEM =
      "insert into jira_change_item (group_id, field, from_value, from_text, to_value, to_text)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String OF_ISSUE =
      "select i.*, g.author_key, g.created_at from jira_change_item i"
          + " join jira_change_group g on g.id = i.group_id"
          + " where g.issue_id = ? order by g.created_at, g.id, i.id";

  private final Jdbi jdbi;
  private final Users users;

  public History(Jdbi jdbi, Users users) {
    this.jdbi = jdbi;
    this.users = users;
  }

  public void add(long issueId, ChangeGroup group) {
    if (!group.items().isEmpty()) {
      jdbi.useTransaction(handle -> insert(handle, issueId, group));
    }
  }

  /** The changes of an issue, the oldest first. */
  public List<ChangeGroup> of(long issueId) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle.createQuery(OF_ISSUE).bind(0, issueId).map((row, c) -> row(row)).list());
    return rows.stream()
        .collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::group)
        .toList();
  }

  private static void insert(Handle handle, long issueId, ChangeGroup group) {
    long id =
        handle
            .createUpdate(INSERT_GROUP)
            .bind(0, issueId)
            .bind(1, group.author().key())
            .bind(2, group.at())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    PreparedBatch items = handle.prepareBatch(INSERT_ITEM);
    for (ChangeItem item : group.items()) {
      Side from = item.from();
      Side to = item.to();
      items.add(id, item.field(), from.value(), from.text(), to.value(), to.text());
    }
    items.execute();
  }

  private ChangeGroup group(List<Row> rows) {
    SandboxUser author = users.byKey(rows.get(0).author()).orElseThrow();
    return new ChangeGroup(author, rows.get(0).at(), rows.stream().map(Row::item).toList());
  }

  private static Row row(ResultSet row) throws SQLException {
    Side from = new Side(row.getString("from_value"), row.getString("from_text"));
    Side to = new Side(row.getString("to_value"), row.getString("to_text"));
    return new Row(
        row.getLong("group_id"),
        row.getString("author_key"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        new ChangeItem(row.getString("field"), from, to));
  }

  private record Row(long group, String author, Instant at, ChangeItem item) {}
}
