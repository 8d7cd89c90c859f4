package io.kept.sandbox.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The accounts: agents, each in the team of one project, and customers. */
final class Crowd {
  private static final long TEAM = 10001;

  private final Connection connection;
  private final Size size;

  Crowd(Connection connection, Size size) {
    this.connection = connection;
    this.size = size;
  }

  /** Those of an earlier filling go first; what they promised keeps their names. */
  void join(List<Long> projects) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("delete from jira_project_role_actor where user_key like 'agent%'");
      statement.execute("delete from jira_user where user_key like 'agent%'");
      statement.execute("delete from jira_user where user_key like 'customer%'");
    }
    accounts();
    members(projects);
  }

  private void accounts() throws SQLException {
    List<String> columns =
        List.of("user_key", "name", "display_name", "role", "language", "zone");
    try (Batch users = new Batch(connection, "jira_user", columns)) {
      for (int i = 0; i < size.agents(); i++) {
        users.add(account(Lives.agent(i), "Agent " + i, "AGENT"));
      }
      for (int i = 0; i < Lives.CUSTOMERS; i++) {
        users.add(account(Lives.customer(i), "Customer " + i, "CUSTOMER"));
      }
    }
  }

  private void members(List<Long> projects) throws SQLException {
    List<String> columns = List.of("project_id", "role_id", "user_key");
    try (Batch members = new Batch(connection, "jira_project_role_actor", columns)) {
      for (int i : IntStream.range(0, size.agents()).toArray()) {
        Map<String, Object> member = new HashMap<>();
        member.put("project_id", projects.get(i / size.team()));
        member.put("role_id", TEAM);
        member.put("user_key", Lives.agent(i));
        members.add(member);
      }
    }
  }

  private static Map<String, Object> account(String key, String name, String role) {
    return Map.of(
        "user_key", key,
        "name", key,
        "display_name", name,
        "role", role,
        "language", "en",
        "zone", Spoken.ZONE.getId());
  }
}
