package io.kept.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.kept.sandbox.db.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.springframework.transaction.support.TransactionOperations;

/** One plugin's ActiveObjects. Until they are enabled every use of them fails, as in Jira. */
public final class PluginActiveObjects implements ActiveObjects {
  private final DatabaseProvider provider;
  private final TransactionOperations transactions;
  private volatile Optional<EntityManager> enabled = Optional.empty();

  public PluginActiveObjects(Database database) {
    SharedDataSource dataSource = new SharedDataSource(database.dataSource());
    provider =
        database.isPostgres()
            ? new PostgreSQLDatabaseProvider(dataSource, "public")
            : new H2DatabaseProvider(dataSource, "PUBLIC");
    transactions = database.transactions();
  }

  /**
   * Brings the tables of the namespace up to date with the entities, and lets the plugin use them.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays are ActiveObjects' own choice
  public void enable(String namespace, List<Class<? extends RawEntity<?>>> entities) {
    EntityManager manager = new EntityManager(provider, AoTables.of(namespace));
    run(() -> manager.migrate(entities.toArray(new Class[0])));
    enabled = Optional.of(manager);
  }

  /** What the names of the tables of a namespace begin with, such as {@code AO_123456}. */
  public static String prefix(String namespace) {
    return AoTables.of(namespace).prefix();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
    return ask(() -> manager().get(type, keys));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return ask(() -> manager().create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return ask(() -> manager().create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return ask(() -> manager().find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    run(() -> manager().stream(type, query, callback));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return ask(() -> manager().count(type, query));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return ask(() -> manager().deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    manager(); // an empty transaction before the module is enabled is refused as well
    return transactions.execute(status -> callback.doInTransaction());
  }

  private EntityManager manager() {
    return enabled.orElseThrow(
        () ->
            new IllegalStateException(
                "ActiveObjects were used before the plugin's <ao> module was enabled:"
                    + " use them from LifecycleAware.onStart() on."));
  }

  private static <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private static void run(Statement statement) {
    ask(
        () -> {
          statement.run();
          return true;
        });
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer() throws SQLException;
  }

  @FunctionalInterface
  private interface Statement {
    void run() throws SQLException;
  }
}
