package io.kept.testkit;

import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.Optional;

/** A store in which somebody else is first, so many times. */
public final class RivalStore extends OtherStore {
  private int lost;

  public RivalStore(PromiseStore store, int lost) {
    super(store);
    this.lost = lost;
  }

  @Override
  public Optional<Promise> begin(
      Subject subject, Optional<Promise> before, Happening.Said said, Instant nextLook) {
    return lost-- > 0 ? Optional.empty() : super.begin(subject, before, said, nextLook);
  }

  @Override
  public Optional<Promise> record(Promise before, Happening happening, Instant nextLook) {
    return lost-- > 0 ? Optional.empty() : super.record(before, happening, nextLook);
  }
}
