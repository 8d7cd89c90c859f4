package io.kept.promise;

import io.kept.testkit.MemoryNoticeStore;
import io.kept.testkit.MemoryPromiseStore;

class MemoryPromiseStoreTest extends PromiseStoreContract {
  private MemoryPromiseStore promises;

  @Override
  protected PromiseStore store() {
    promises = new MemoryPromiseStore(new MemoryNoticeStore());
    return promises;
  }

  @Override
  protected OpenPromises open() {
    return promises;
  }
}
