package io.kept.sandbox.promise;

import io.kept.forecast.LifeStore;
import io.kept.forecast.LifeStoreContract;
import io.kept.jira.forecast.AoLifeStore;
import org.junit.jupiter.api.AfterEach;

class AoLifeStoreTest extends LifeStoreContract {
  private KeptTables tables;

  @Override
  protected LifeStore store() {
    tables = KeptTables.create();
    return new AoLifeStore(tables.ao());
  }

  @AfterEach
  void dropTheTables() {
    tables.close();
  }
}
