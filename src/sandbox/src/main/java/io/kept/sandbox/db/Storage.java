package io.kept.sandbox.db;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the data is kept, and by which database.
 *
 * @param folder where the data and the plugin's unpacked jar are; without one they are gone when the
 *     sandbox is closed
 * @param database {@link #H2}, {@link #POSTGRESQL} (a server of the sandbox's own), or the JDBC
 *     address of a PostgreSQL database that is there already
 */
public record Storage(Optional<Path> folder, String database) {
  public static final String H2 = "h2";
  public static final String POSTGRESQL = "postgresql";

  private static final String ADDRESS = "jdbc:postgresql:";

  /**
   * Checks the name of the database.
   *
   * @throws IllegalArgumentException when it is none that the sandbox knows
   */
  public Storage {
    if (!database.equals(H2) && !database.equals(POSTGRESQL) && !database.startsWith(ADDRESS)) {
      throw new IllegalArgumentException(
          "There is no database \"" + database + "\": say h2, postgresql, or the address of a"
              + " PostgreSQL database such as jdbc:postgresql://localhost/kept?user=kept.");
    }
  }

  /** H2 in memory. */
  public static Storage inMemory() {
    return new Storage(Optional.empty(), H2);
  }

  public Storage in(Path other) {
    return new Storage(Optional.of(other), database);
  }

  public Storage on(String other) {
    return new Storage(folder, other);
  }

  /**
   * Opens the database, created when absent.
   *
   * @throws BrokenData when it cannot be used
   */
  public Database open() {
    if (database.startsWith(ADDRESS)) {
      return Database.at(database);
    }
    if (database.equals(POSTGRESQL)) {
      return Database.of(PostgresServer.start(folder));
    }
    return folder.map(Database::open).orElseGet(Database::inMemory);
  }

  /** For people: the folder or the address, without its password. */
  @Override
  public String toString() {
    if (database.startsWith(ADDRESS)) {
      return database.replaceFirst("\\?.*", "");
    }
    String place = folder.map(it -> it.toAbsolutePath().toString()).orElse("in memory");
    return database.equals(H2) ? place : place + " (PostgreSQL)";
  }
}
