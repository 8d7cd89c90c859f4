package io.kept.promise;

import io.kept.policy.Kind;
import io.kept.policy.MayPromise;
import io.kept.policy.Policies;
import io.kept.policy.Timetable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes, moves and ends promises. Before anything is done to a promise, what has happened to it by
 * now is recorded, so that a late word never overtakes a lapse.
 */
public final class Promises {
  private final PromiseStore store;
  private final Recorder recorder;
  private final Policies policies;
  private final InstantSource clock;

  public Promises(PromiseStore store, Desk desk, Policies policies, InstantSource clock) {
    this.store = store;
    this.recorder = new Recorder(store, desk, policies, clock);
    this.policies = policies;
    this.clock = clock;
  }

  /** The newest promise about an issue and field, as far as it is recorded. */
  public Optional<Promise> latest(Subject subject) {
    return store.latest(subject);
  }

  /** The newest promise about each field of an issue, as far as they are recorded. */
  public List<Promise> about(long issueId) {
    return store.about(issueId);
  }

  /** The promise with this id, as far as it is recorded. */
  public Optional<Promise> find(PromiseId id) {
    return store.find(id);
  }

  /** Whether another quote now would be one more than the policy's tries. */
  public boolean triesUsedUp(Subject subject) {
    return store
        .latest(subject)
        .filter(promise -> promise.isOpen() && promise.isKeptBy(clock.instant()))
        .filter(this::isLastTry)
        .isPresent();
  }

  /** How many tries the promise has by its project's policy as it is now. */
  public int tries(Promise promise) {
    return recorder.policy(promise).tries();
  }

  /** Whether something may be promised now by the policy of the subject's project. */
  public MayPromise mayPromise(Subject subject, Kind kind) {
    return policies.of(subject.projectId(), kind).mayPromise(kind, clock.instant());
  }

  /** How a promise is doing now. */
  public Health health(Promise promise) {
    return Health.of(promise, recorder.policy(promise), clock.instant());
  }

  /** When its health changes next merely because time passes; empty when that is not known. */
  public Optional<Instant> nextChange(Promise promise) {
    Timetable timetable = promise.timetable(recorder.policy(promise));
    return switch (health(promise)) {
      case ON_TRACK -> Optional.of(timetable.warnAt());
      case AT_RISK -> Optional.of(timetable.lapseAt());
      case LAPSED, BROKEN, KEPT, ON_HOLD, WITHDRAWN -> Optional.empty();
    };
  }

  /** How a promise stands now. */
  public Standing standing(Promise promise) {
    return new Standing(promise, health(promise));
  }

  /**
   * How the most pressing promise about an issue stands now, as far as it is recorded.
   *
   * @param issueIsDone whether the issue is resolved
   */
  public Optional<Standing> mostPressing(long issueId, boolean issueIsDone) {
    List<Standing> all = store.about(issueId).stream().map(this::standing).toList();
    return Standing.mostPressing(all, issueIsDone);
  }

  /**
   * A quote was said: a new try of the open promise, the end of its hold, or a new promise when
   * there is none. The instant that is promised already changes nothing, except that a hold ends.
   */
  public Promise quote(Subject subject, Kind kind, Word word) {
    return Recorder.untilFirst(
        () -> {
          Optional<Promise> latest = store.latest(subject).map(this::catchUp);
          Optional<Promise> alive = latest.filter(Promise::isAlive);
          Instant now = clock.instant();
          if (alive.isEmpty()) {
            return recorder.begin(subject, latest, new Happening.Said(now, kind, word));
          }
          Promise promise = alive.get();
          if (promise.isOnHold()) {
            return recorder.record(promise, new Happening.Resumed(now, word));
          }
          return promise.promisedBy().equals(word.quote().promisedBy())
              ? alive
              : recorder.record(promise, new Happening.Requoted(now, word, isLastTry(promise)));
        });
  }

  /** The open promise, or that on hold, is withdrawn, if there is one. */
  public void withdraw(Subject subject, Person by) {
    withdraw(subject, Optional.of(by));
  }

  /** The same; empty when nobody knows who did it. */
  public void withdraw(Subject subject, Optional<Person> by) {
    store
        .latest(subject)
        .ifPresent(it -> act(it.id(), now -> new Happening.Withdrawn(now, by, Optional.empty())));
  }

  /**
   * Somebody does something to a promise now.
   *
   * @throws IllegalStateException when there is no such promise
   */
  public Outcome act(PromiseId id, Function<Instant, Happening> act) {
    return Recorder.untilFirst(() -> tryToAct(catchUp(read(id)), act));
  }

  /**
   * The same, unless the promise is another one than the actor has seen.
   *
   * @param seen the entries of the promise when the actor saw it
   * @throws IllegalStateException when there is no such promise
   */
  public Outcome act(PromiseId id, int seen, Function<Instant, Happening> act) {
    return Recorder.untilFirst(
        () -> {
          Promise promise = catchUp(read(id));
          return promise.entries() == seen
              ? tryToAct(promise, act)
              : Optional.of(new Outcome.Outdated(promise));
        });
  }

  private Optional<Outcome> tryToAct(Promise promise, Function<Instant, Happening> act) {
    Happening happening = act.apply(clock.instant());
    return promise.admits(happening)
        ? recorder.record(promise, happening).map(Outcome.Done::new)
        : Optional.of(new Outcome.Impossible(promise));
  }

  /**
   * Puts the next look at an open promise where its policy wants it now.
   *
   * @return whether it is to be looked at later than now
   */
  public boolean reschedule(Promise promise) {
    boolean later = promise.nextLook(recorder.policy(promise)).isAfter(clock.instant());
    return later
        && promise.isOpen()
        && recorder.record(promise, new Happening.Rescheduled(clock.instant())).isPresent();
  }

  /**
   * Puts the next look at an open promise where its policy wants it now, be it earlier or later;
   * one whose time has come already is due then.
   *
   * @return whether it has moved; not when somebody was first, who has gone by the policy too
   */
  public boolean reschedule(OpenPromises.Planned planned) {
    Promise promise = planned.promise();
    return promise.isOpen()
        && !promise.nextLook(recorder.policy(promise)).equals(planned.nextLook())
        && recorder.record(promise, new Happening.Rescheduled(clock.instant())).isPresent();
  }

  /** Records what has happened to a promise by now, and returns what it is then. */
  public Promise catchUp(Promise promise) {
    return recorder.catchUp(promise);
  }

  /**
   * The promise with this id.
   *
   * @throws IllegalStateException when there is none
   */
  public Promise read(PromiseId id) {
    return recorder.read(id);
  }

  private boolean isLastTry(Promise promise) {
    return promise.current().number() >= tries(promise);
  }
}
