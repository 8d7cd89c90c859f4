package io.kept.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox's one database, shared by its own tables and by ActiveObjects. */
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;
  private final Optional<PostgresServer> server;

  private Database(HikariDataSource pool, Optional<PostgresServer> server) {
    this.pool = pool;
    this.server = server;
  }

  /**
   * The database in {@code folder}, created when absent; every commit is on disk when it returns.
   *
   * @throws BrokenData when the folder cannot be used
   */
  public static Database open(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.toAbsolutePath().resolve("kept");
      return h2("file:" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
    } catch (IOException e) {
      throw BrokenData.unmade(folder, e);
    } catch (HikariPool.PoolInitializationException e) {
      throw BrokenData.in(folder, e);
    }
  }

  /** A database of its own that lives until it is closed. */
  public static Database inMemory() {
    return h2("mem:" + UUID.randomUUID());
  }

  /**
   * A PostgreSQL database that is there already.
   *
   * @throws BrokenData when it does not answer
   */
  public static Database at(String address) {
    try {
      return new Database(connect(address), Optional.empty());
    } catch (HikariPool.PoolInitializationException e) {
      throw BrokenData.at(address.replaceFirst("\\?.*", ""), e);
    }
  }

  /** The database of a server, which is stopped when the database is closed. */
  static Database of(PostgresServer server) {
    return new Database(connect(server.address()), Optional.of(server));
  }

  public boolean isPostgres() {
    return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
  }

  /** Connections; within a transaction of this thread they are all its one connection. */
  public DataSource dataSource() {
    return new TransactionAwareDataSourceProxy(pool);
  }

  /** Transactions of the calling thread; one within another joins it. */
  public TransactionOperations transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(pool));
  }

  @Override
  public void close() {
    pool.close();
    server.ifPresent(PostgresServer::close);
  }

  private static Database h2(String place) {
    String url = "jdbc:h2:" + place + ";DB_CLOSE_ON_EXIT=FALSE;USER=sa";
    return new Database(connect(url), Optional.empty());
  }

  private static HikariDataSource connect(String url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("kept");
    config.setJdbcUrl(url);
    return new HikariDataSource(config);
  }
}
