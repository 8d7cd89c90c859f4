package io.kept.sandbox.testing;

import io.kept.sandbox.db.Database;
import io.kept.sandbox.db.PostgresServer;
import io.kept.sandbox.db.Storage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An empty database for a test, gone with the build: in H2, or in PostgreSQL where the build runs
 * the test once more with {@code -Dkept.test.database=postgresql}.
 */
public final class TestDatabase {
  private static final String KIND = System.getProperty("kept.test.database", Storage.H2);

  private TestDatabase() {}

  /** Its address, as {@code Storage} and {@code SandboxSetup} take it. */
  public static String address() {
    return KIND.equals(Storage.POSTGRESQL) ? Postgres.create() : KIND;
  }

  public static Database create() {
    return Storage.inMemory().on(address()).open();
  }

  /** One server for all tests; it is stopped with the JVM. */
  private static final class Postgres {
    private static final PostgresServer SERVER = PostgresServer.start(Optional.empty());

    static String create() {
      String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
      try (Database maintenance = Database.at(SERVER.address())) {
        new JdbcTemplate(maintenance.dataSource()).execute("create database " + name);
      }
      return SERVER.address().replace("/postgres?", "/" + name + "?");
    }
  }
}
