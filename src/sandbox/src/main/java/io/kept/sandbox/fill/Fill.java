package io.kept.sandbox.fill;

import io.kept.sandbox.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Writes promises that nobody made, while no sandbox runs on the database. */
final class Fill {
  private static final int STEP = 50_000;

  private final Database database;
  private final Place place;
  private final Size size;

  /**
   * Where they belong.
   *
   * @param prefix what the names of the plugin's tables begin with
   * @param fields the promised-by field of each kind
   * @param projects as many as the size says
   */
  record Place(String prefix, Map<String, Long> fields, List<Long> projects) {}

  Fill(Database database, Place place, Size size) {
    this.database = database;
    this.place = place;
    this.size = size;
  }

  /** Writes them all; after every so many it tells how many there are. */
  void run(long seed, Instant now, IntConsumer progress) throws SQLException {
    Lives lives = new Lives(size, seed, now);
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      new Crowd(connection, size).join(place.projects());
      try (IssueTables issues = new IssueTables(connection);
          PluginTables tables =
              new PluginTables(connection, place.prefix(), database.isPostgres())) {
        for (int i = 0; i < size.promises(); i++) {
          Life life = lives.number(i);
          long project = place.projects().get(life.team().project());
          long field = place.fields().get(life.kind());
          tables.add(life, project, issues.add(life, project, field), field);
          if ((i + 1) % STEP == 0) {
            connection.commit();
            progress.accept(i + 1);
          }
        }
      }
      connection.commit();
      connection.createStatement().execute("analyze");
      connection.commit();
    }
  }
}
