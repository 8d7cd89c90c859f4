package io.kept.sandbox.dashboard;

import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What stands on whose dashboard. Nobody reaches the items of others. */
public final class Dashboards {
  private final Jdbi jdbi;

  public Dashboards(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** In the order in which they were added. */
  public List<PlacedItem> of(SandboxUser user) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_dashboard_item where user_key = ? order by id")
                .bind(0, user.key())
                .map(
                    (row, c) ->
                        new PlacedItem(
                            row.getLong("id"),
                            row.getString("module_key"),
                            row.getString("preferences")))
                .list());
  }

  /** Adds an item that has not been configured. */
  public void add(SandboxUser user, String moduleKey) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into jira_dashboard_item (user_key, module_key, preferences)"
                    + " values (?, ?, '{}')",
                user.key(),
                moduleKey));
  }

  /** Keeps what the item wants to know the next time it is drawn. */
  public void save(SandboxUser user, long id, String preferences) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update jira_dashboard_item set preferences = ? where id = ? and user_key = ?",
                preferences,
                id,
                user.key()));
  }

  public void remove(SandboxUser user, long id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from jira_dashboard_item where id = ? and user_key = ?", id, user.key()));
  }
}
