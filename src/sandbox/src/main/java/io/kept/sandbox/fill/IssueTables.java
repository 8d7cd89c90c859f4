package io.kept.sandbox.fill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The issues that the promises are about, with what stands in their promised-by field. */
final class IssueTables implements AutoCloseable {
  private static final List<String> ISSUE =
      List.of(
          "id",
          "issue_key",
          "project_id",
          "summary",
          "description",
          "status",
          "reporter_key",
          "assignee_key",
          "created_at",
          "updated_at",
          "resolved_at");

  private final Connection connection;
  private final Batch issues;
  private final Batch values;
  private final Map<Long, Long> numbers = new HashMap<>();
  private final Map<Long, String> keys = new HashMap<>();
  private long id;

  IssueTables(Connection connection) throws SQLException {
    this.connection = connection;
    issues = new Batch(connection, "jira_issue", ISSUE);
    values =
        new Batch(
            connection, "jira_custom_field_value", List.of("field_id", "issue_id", "date_value"));
    try (Statement statement = connection.createStatement()) {
      ResultSet last = statement.executeQuery("select coalesce(max(id), 9999) from jira_issue");
      last.next();
      id = last.getLong(1);
      ResultSet projects =
          statement.executeQuery("select id, project_key, last_number from jira_project");
      while (projects.next()) {
        keys.put(projects.getLong(1), projects.getString(2));
        numbers.put(projects.getLong(1), projects.getLong(3));
      }
    }
  }

  /** Writes the issue of a promise and says its id. */
  long add(Life life, long projectId, long fieldId) throws SQLException {
    id++;
    long number = numbers.merge(projectId, 1L, Long::sum);
    boolean done = life.isJudged() && life.standing().fulfilledAt().isPresent();
    Instant opened = life.ledger().get(0).at().minusSeconds(300);
    Map<String, Object> row = new HashMap<>();
    row.put("id", id);
    row.put("issue_key", keys.get(projectId) + "-" + number);
    row.put("project_id", projectId);
    row.put("summary", "Something does not work (" + life.number() + ")");
    row.put("description", "Made up.");
    row.put("status", done ? "RESOLVED" : "OPEN");
    row.put("reporter_key", life.team().customer());
    row.put("assignee_key", life.team().holder());
    row.put("created_at", opened.toEpochMilli());
    row.put("updated_at", opened.toEpochMilli());
    row.put("resolved_at", done ? life.standing().fulfilledAt().get().toEpochMilli() : null);
    issues.add(row);
    if (!life.standing().state().equals("WITHDRAWN")) {
      value(life, fieldId);
    }
    return id;
  }

  @Override
  public void close() throws SQLException {
    issues.close();
    values.close();
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter table jira_issue alter column id restart with " + (id + 1));
      for (Map.Entry<Long, Long> last : numbers.entrySet()) {
        statement.execute(
            "update jira_project set last_number = %d where id = %d"
                .formatted(last.getValue(), last.getKey()));
      }
    }
  }

  private void value(Life life, long fieldId) throws SQLException {
    values.add(
        Map.of(
            "field_id", fieldId,
            "issue_id", id,
            "date_value", life.current().promisedBy().toEpochMilli()));
  }
}
