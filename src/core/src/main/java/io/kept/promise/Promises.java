package io.kept.promise;

import io.kept.policy.Policy;
import io.kept.quote.Quote;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes, moves and ends promises. Before anything is done to a promise, what has happened to it by
 * now is recorded, so that a late word never overtakes a lapse.
 */
public final class Promises {
  private static final int RACES = 10;

  private final PromiseStore store;
  private final Desk desk;
  private final Policy policy;
  private final InstantSource clock;

  public Promises(PromiseStore store, Desk desk, Policy policy, InstantSource clock) {
    this.store = store;
    this.desk = desk;
    this.policy = policy;
    this.clock = clock;
  }

  /** The newest promise about an issue and field, as far as it is recorded. */
  public Optional<Promise> latest(Subject subject) {
    return store.latest(subject);
  }

  /** Whether another quote now would be one more than the policy's tries. */
  public boolean triesUsedUp(Subject subject) {
    return store
        .latest(subject)
        .filter(promise -> promise.isOpen() && promise.isKeptBy(clock.instant()))
        .filter(promise -> promise.revision() >= policy.tries())
        .isPresent();
  }

  /** How a promise is doing now. */
  public Health health(Promise promise) {
    return Health.of(promise, policy, clock.instant());
  }

  /**
   * A quote was said: a new try of the open promise, or a new promise when there is none. The
   * instant that is promised already changes nothing.
   */
  public Promise quote(Subject subject, Person maker, Quote quote, Optional<String> reason) {
    return untilFirst(
        () -> {
          Optional<Promise> latest = store.latest(subject).map(this::catchUp);
          Optional<Promise> open = latest.filter(Promise::isOpen);
          Instant now = clock.instant();
          if (open.isEmpty()) {
            return begin(subject, latest, new Happening.Said(now, maker, quote));
          }
          return open.get().promisedBy().equals(quote.promisedBy())
              ? open
              : record(open.get(), new Happening.Requoted(now, maker, quote, reason));
        });
  }

  /** The open promise, if there is one, is withdrawn. */
  public void withdraw(Subject subject, Person by) {
    untilFirst(
        () -> {
          Optional<Promise> open = store.latest(subject).map(this::catchUp).filter(Promise::isOpen);
          Happening withdrawn = new Happening.Withdrawn(clock.instant(), Optional.of(by));
          return open.isEmpty()
              ? Optional.of(open)
              : record(open.get(), withdrawn).map(Optional::of);
        });
  }

  /** Records what has happened to a promise by now, and returns what it is then. */
  public Promise catchUp(Promise promise) {
    Facts facts = desk.facts(promise.subject());
    Instant now = clock.instant();
    Promise seen = promise;
    Optional<Happening> next = Unrecorded.next(seen, policy, facts, now);
    while (next.isPresent()) {
      Promise before = seen;
      seen = record(before, next.get()).orElseGet(() -> read(before.id()));
      next = Unrecorded.next(seen, policy, facts, now);
    }
    return seen;
  }

  /**
   * The promise with this id.
   *
   * @throws IllegalStateException when there is none
   */
  public Promise read(PromiseId id) {
    return store
        .find(id)
        .orElseThrow(() -> new IllegalStateException("There is no promise " + id.value() + "."));
  }

  private Optional<Promise> begin(Subject subject, Optional<Promise> before, Happening.Said said) {
    Promise begun = Promise.begin(new PromiseId(0), subject, said);
    return store.begin(subject, before, said, begun.nextLook(policy));
  }

  private Optional<Promise> record(Promise before, Happening happening) {
    return store.record(before, happening, before.after(happening).nextLook(policy));
  }

  /**
   * Repeats a step that lost a race against another node or thread; each loss is their progress.
   */
  private static <T> T untilFirst(Supplier<Optional<T>> step) {
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
