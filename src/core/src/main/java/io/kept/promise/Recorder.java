package io.kept.promise;

import io.kept.policy.Policies;
import io.kept.policy.Policy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes down what happens to promises. Each step is atomic; who loses a race looks again. */
final class Recorder {
  private static final int RACES = 10;

  private final PromiseStore store;
  private final Desk desk;
  private final Policies policies;
  private final InstantSource clock;

  Recorder(PromiseStore store, Desk desk, Policies policies, InstantSource clock) {
    this.store = store;
    this.desk = desk;
    this.policies = policies;
    this.clock = clock;
  }

  /** Records what has happened to a promise by now, and returns what it is then. */
  Promise catchUp(Promise promise) {
    return promise.isSettled() ? promise : catchUp(promise, desk.facts(promise));
  }

  private Promise catchUp(Promise promise, Facts facts) {
    Promise seen = promise;
    Instant now = clock.instant();
    Optional<Happening> next = Unrecorded.next(seen, policy(seen), facts, now);
    while (next.isPresent()) {
      Optional<Promise> recorded = record(seen, next.get());
      if (recorded.isEmpty()) {
        return catchUp(read(seen.id()));
      }
      seen = recorded.get();
      next = Unrecorded.next(seen, policy(seen), facts, now);
    }
    return seen;
  }

  /**
   * The promise with this id.
   *
   * @throws IllegalStateException when there is none
   */
  Promise read(PromiseId id) {
    return store
        .find(id)
        .orElseThrow(() -> new IllegalStateException("There is no promise " + id.value() + "."));
  }

  /** Empty when somebody else was first. */
  Optional<Promise> begin(Subject subject, Optional<Promise> before, Happening.Said said) {
    Promise begun = Promise.begin(new PromiseId(0), subject, said);
    return store.begin(subject, before, said, begun.nextLook(policy(begun)));
  }

  /** Empty when somebody else was first. */
  Optional<Promise> record(Promise before, Happening happening) {
    return store.record(before, happening, before.after(happening).nextLook(policy(before)));
  }

  Policy policy(Promise promise) {
    return policies.of(promise.subject().projectId(), promise.kind());
  }

  /**
   * Repeats a step that lost a race against another node or thread; each loss is their progress.
   */
  static <T> T untilFirst(Supplier<Optional<T>> step) {
    for (int race = 0; race < RACES; race++) {
      Optional<T> done = step.get();
      if (done.isPresent()) {
        return done.get();
      }
    }
    throw new IllegalStateException(
        "The promise is being changed by others again and again; please try once more.");
  }
}
