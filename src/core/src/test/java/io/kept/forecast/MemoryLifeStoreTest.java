package io.kept.forecast;

import io.kept.testkit.MemoryLifeStore;

class MemoryLifeStoreTest extends LifeStoreContract {
  @Override
  protected LifeStore store() {
    return new MemoryLifeStore();
  }
}
