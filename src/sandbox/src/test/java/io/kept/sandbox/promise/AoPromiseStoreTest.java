package io.kept.sandbox.promise;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoOpenPromises;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.promise.OpenPromises;
import io.kept.promise.PromiseStore;
import io.kept.promise.PromiseStoreContract;
import org.junit.jupiter.api.AfterEach;

class AoPromiseStoreTest extends PromiseStoreContract {
  private KeptTables tables;

  @Override
  protected PromiseStore store() {
    tables = KeptTables.create();
    return new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  }

  @Override
  protected OpenPromises open() {
    return new AoOpenPromises(tables.ao());
  }

  @AfterEach
  void dropTheTables() {
    tables.close();
  }
}
