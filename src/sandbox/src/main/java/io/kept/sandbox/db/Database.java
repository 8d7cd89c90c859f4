package io.kept.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox's one embedded database, shared by its own tables and by ActiveObjects. */
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
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
      return connect("jdbc:h2:file:" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
    } catch (IOException e) {
      throw BrokenData.unmade(folder, e);
    } catch (HikariPool.PoolInitializationException e) {
      throw BrokenData.in(folder, e);
    }
  }

  /** A database of its own that lives until it is closed. */
  public static Database inMemory() {
    return connect("jdbc:h2:mem:" + UUID.randomUUID());
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
  }

  private static Database connect(String url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("kept");
    config.setJdbcUrl(url + ";DB_CLOSE_ON_EXIT=FALSE");
    config.setUsername("sa");
    return new Database(new HikariDataSource(config));
  }
}
