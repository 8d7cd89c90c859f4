package io.kept.notice;

import io.kept.testkit.MemoryNoticeStore;
import io.kept.testkit.MemoryPromiseStore;

class MemoryNoticeStoreTest extends NoticeStoreContract {
  @Override
  protected Stores stores() {
    MemoryNoticeStore notices = new MemoryNoticeStore();
    return new Stores(new MemoryPromiseStore(notices), notices);
  }
}
