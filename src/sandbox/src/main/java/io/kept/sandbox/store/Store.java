package io.kept.sandbox.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Opens the sandbox's tables, created where they are absent. */
public final class Store {
  private Store() {}

  public static Jdbi open(DataSource dataSource) {
    Jdbi jdbi = Jdbi.create(dataSource);
    jdbi.registerArgument(new InstantArgument());
    jdbi.registerArrayType(Long.class, "bigint");
    jdbi.registerArrayType(String.class, "varchar");
    jdbi.registerColumnMapper(Instant.class, new InstantColumn());
    jdbi.useTransaction(handle -> handle.createScript(tables()).execute());
    return jdbi;
  }

  private static String tables() {
    try (InputStream sql = Store.class.getResourceAsStream("tables.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
