package io.kept.sandbox.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

final class UserTable {
  private static final String INSERT =
      "insert into jira_user (user_key, name, display_name, role, language, zone)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final Jdbi jdbi;

  UserTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<SandboxUser> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_user order by user_key")
                .map((row, context) -> user(row))
                .list());
  }

  void add(List<SandboxUser> users) {
    jdbi.useTransaction(
        handle ->
            users.forEach(
                user ->
                    handle.execute(
                        INSERT,
                        user.key(),
                        user.name(),
                        user.displayName(),
                        user.role(),
                        user.locale().toLanguageTag(),
                        user.zone().getId())));
  }

  void activate(SandboxUser user, boolean active) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update jira_user set active = ? where user_key = ?", active, user.key()));
  }

  private static SandboxUser user(ResultSet row) throws SQLException {
    Locale locale = Locale.forLanguageTag(row.getString("language"));
    return new SandboxUser(
        row.getString("user_key"),
        row.getString("name"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")),
        new Preferences(locale, ZoneId.of(row.getString("zone"))),
        row.getBoolean("active"));
  }
}
