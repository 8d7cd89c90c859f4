package io.kept.jira.snooze;

import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What rests, for whom and until when. */
public interface Snoozes {
  /** What rests for somebody at an instant, the first to wake first. */
  List<Snooze> of(Person person, Instant now);

  /**
   * Lets something rest for somebody; what rested already rests until the new time, and what has
   * woken for them by now is forgotten.
   */
  void put(Person person, Snooze snooze, Instant now);

  /** Wakes a promise for somebody, if it rests. */
  void wake(Person person, PromiseId promise);

  /** When a promise wakes that rests for somebody; empty when it does not. */
  default Optional<Instant> restsUntil(Person person, Promise promise, Instant now) {
    return of(person, now).stream()
        .filter(snooze -> snooze.covers(promise, now))
        .map(Snooze::until)
        .findFirst();
  }
}
