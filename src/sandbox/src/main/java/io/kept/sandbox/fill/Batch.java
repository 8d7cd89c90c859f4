package io.kept.sandbox.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Inserts rows into one table, a few thousand at a time. */
final class Batch implements AutoCloseable {
  private static final int MOST = 2_000;

  private final List<String> columns;
  private final PreparedStatement insert;
  private int waiting;

  Batch(Connection connection, String table, List<String> columns) throws SQLException {
    this.columns = columns;
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    insert =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), marks));
  }

  /** A column that the row does not have is null. */
  void add(Map<String, Object> row) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      insert.setObject(i + 1, row.get(columns.get(i).replace("\"", "")));
    }
    insert.addBatch();
    if (++waiting == MOST) {
      flush();
    }
  }

  void flush() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    flush();
    insert.close();
  }
}
