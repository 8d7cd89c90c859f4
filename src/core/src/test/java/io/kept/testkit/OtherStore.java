package io.kept.testkit;

import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store that does as another one does, but for what a test makes different. */
public abstract class OtherStore implements PromiseStore {
  private final PromiseStore store;

  protected OtherStore(PromiseStore store) {
    this.store = store;
  }

  @Override
  public Optional<Promise> begin(
      Subject subject, Optional<Promise> before, Happening.Said said, Instant nextLook) {
    return store.begin(subject, before, said, nextLook);
  }

  @Override
  public Optional<Promise> record(Promise before, Happening happening, Instant nextLook) {
    return store.record(before, happening, nextLook);
  }

  @Override
  public Optional<Promise> latest(Subject subject) {
    return store.latest(subject);
  }

  @Override
  public Optional<Promise> find(PromiseId id) {
    return store.find(id);
  }

  @Override
  public List<Promise> about(long issueId) {
    return store.about(issueId);
  }

  @Override
  public List<Due> due(Instant until, int from, int most) {
    return store.due(until, from, most);
  }

  @Override
  public List<Happening> ledger(PromiseId id) {
    return store.ledger(id);
  }

  @Override
  public void forEach(long projectId, Consumer<Promise> consumer) {
    store.forEach(projectId, consumer);
  }

  @Override
  public void forEach(long projectId, Instant from, Instant until, Consumer<Promise> consumer) {
    store.forEach(projectId, from, until, consumer);
  }
}
