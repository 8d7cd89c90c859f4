package io.kept.promise;

import io.kept.testkit.MemoryNoticeStore;
import io.kept.testkit.MemoryPromiseStore;

class MemoryPromiseStoreTest extends PromiseStoreContract {
  @Override
  protected PromiseStore store() {
    return new MemoryPromiseStore(new MemoryNoticeStore());
  }
}
