package io.kept.sandbox.comment;

import io.kept.sandbox.comment.SandboxComment.Times;
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
      "insert into jira_comment (issue_id, author_key, body, group_level, role_level, created_at,"
          + " updated_at) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update jira_comment set body = ?, group_level = ?, role_level = ?, updated_at = ?"
          + " where id = ?";

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
          json.forEach((key, value) -> properties.set(EntityProperties.COMMENT, id, key, value));
          return new SandboxComment(
              id, comment.author(), comment.body(), comment.visibility(), comment.times());
        });
  }

  void update(SandboxComment comment) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                UPDATE,
                comment.body(),
                comment.getGroupLevel(),
                comment.getRoleLevelId(),
                comment.times().updated(),
                comment.id()));
  }

  void delete(long id) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("delete from jira_comment where id = ?", id);
          properties.removeAll(EntityProperties.COMMENT, id);
        });
  }

  Optional<Long> issueOf(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select issue_id from jira_comment where id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne());
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
        .bind(5, comment.times().created())
        .bind(6, comment.times().updated())
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
        times(row));
  }

  /** A comment from before updates were kept has none. */
  private static Times times(ResultSet row) throws SQLException {
    long created = row.getLong("created_at");
    long updated = Optional.ofNullable(row.getObject("updated_at", Long.class)).orElse(created);
    return new Times(Instant.ofEpochMilli(created), Instant.ofEpochMilli(updated));
  }
}
