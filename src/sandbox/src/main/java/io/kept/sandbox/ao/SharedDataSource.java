package io.kept.sandbox.ao;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The sandbox's data source, which outlives every plugin that uses it. */
final class SharedDataSource extends DelegatingDataSource implements DisposableDataSource {
  SharedDataSource(DataSource shared) {
    super(shared);
  }

  @Override
  public void dispose() {}
}
