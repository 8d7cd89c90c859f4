package io.kept.sandbox.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server of the sandbox's own, on a free port of this machine. */
public final class PostgresServer implements AutoCloseable {
  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts it with its data in a folder, or in a temporary one that is deleted at the end. Every
   * commit is on disk when it returns.
   *
   * @throws BrokenData when it does not start
   */
  public static PostgresServer start(Optional<Path> folder) {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on");
      if (folder.isPresent()) {
        Path data = Files.createDirectories(folder.get()).resolve("postgresql");
        builder.setDataDirectory(data).setCleanDataDirectory(false);
      }
      return new PostgresServer(builder.start());
    } catch (IOException | IllegalStateException e) {
      throw BrokenData.unstarted(e);
    }
  }

  /** The address of its database, which is there from the beginning. */
  public String address() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
