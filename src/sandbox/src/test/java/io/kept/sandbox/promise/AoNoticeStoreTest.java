package io.kept.sandbox.promise;

import io.kept.jira.notice.AoNoticeStore;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.notice.NoticeStoreContract;
import org.junit.jupiter.api.AfterEach;

class AoNoticeStoreTest extends NoticeStoreContract {
  private KeptTables tables;

  @Override
  protected Stores stores() {
    tables = KeptTables.create();
    return new Stores(
        new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao())),
        new AoNoticeStore(tables.ao()));
  }

  @AfterEach
  void dropTheTables() {
    tables.close();
  }
}
