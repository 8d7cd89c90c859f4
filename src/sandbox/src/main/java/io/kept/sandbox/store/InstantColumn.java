package io.kept.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

final class InstantColumn implements ColumnMapper<Instant> {
  @Override
  public Instant map(ResultSet row, int column, StatementContext context) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }
}
