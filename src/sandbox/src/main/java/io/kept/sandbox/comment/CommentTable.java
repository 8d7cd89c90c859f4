package io.kept.sandbox.comment;

import io.kept.sandbox.user.Users;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Comments as rows. */
final class CommentTable {
  private static final String INSERT =
      "insert into jira_comment (issue_id, author_key, body, group_level, role_level, created_at)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final Jdbi jdbi;
  private final Users users;
  private final EntityProperties properties;

  CommentTable(Jdbi jdbi, Users users, EntityProperties properties) {
    this.jdbi = jdbi;
    this.users = users;
    this.properties = properties;
  }

  /** Stores the comment with its properties and gives it its id. */
  SandboxComment insert(long issueId, SandboxComment comment, Map<String, String> json) {
    return jdbi.inTransaction(
        handle -> {
          long id = insert(handle, issueId, comment);
          json.forEach((key, value) -> properties.addToComment(id, key, value));
          return new SandboxComment(
              id, comment.author(), comment.body(), comment.visibility(), comment.created());
        });
  }

  List<SandboxComment> of(long issueId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from jira_comment where issue_id = ? order by created_at, id")
                .bind(0, issueId)
                .map((row, context) -> comment(row))
                .list());
  }

  private static long insert(Handle handle, long issueId, SandboxComment comment) {
    return handle
        .createUpdate(INSERT)
        .bind(0, issueId)
        .bind(1, comment.author().key())
        .bind(2, comment.body())
        .bind(3, comment.getGroupLevel())
        .bind(4, comment.getRoleLevelId())
        .bind(5, comment.created())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  private SandboxComment comment(ResultSet row) throws SQLException {
    return new SandboxComment(
        row.getLong("id"),
        users.byKey(row.getString("author_key")).orElseThrow(),
        row.getString("body"),
        new Visibility(
            Optional.ofNullable(row.getString("group_level")),
            Optional.ofNullable(row.getObject("role_level", Long.class))),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }
}
