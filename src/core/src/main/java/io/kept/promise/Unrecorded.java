package io.kept.promise;

import io.kept.policy.Policy;
import io.kept.policy.Timetable;
import io.kept.promise.Happening.Fulfilled;
import io.kept.promise.Happening.HeadsUpDue;
import io.kept.promise.Happening.Lapsed;
import io.kept.promise.Happening.WarningDue;
import io.kept.promise.Happening.Withdrawn;
import io.kept.promise.State.Broken;
import io.kept.promise.State.Open;
import java.time.Instant;
import java.util.Optional;

/**
 * What has happened to a promise by now that its ledger does not say yet. Ends come before words,
 * and the word to the customer before the word to the holder, so that after an outage a promise
 * gives rise to one message at most.
 */
final class Unrecorded {
  private Unrecorded() {}

  static Optional<Happening> next(Promise promise, Policy policy, Facts facts, Instant now) {
    if (promise.state() instanceof Open open) {
      return ofOpen(promise, facts, now).or(() -> ofWatched(open, promise.timetable(policy), now));
    }
    return promise.state() instanceof Broken broken && broken.fulfilledAt().isEmpty()
        ? facts.doneAt().map(Fulfilled::new)
        : Optional.empty();
  }

  private static Optional<Happening> ofOpen(Promise promise, Facts facts, Instant now) {
    if (!facts.exists()) {
      return Optional.of(new Withdrawn(now, Optional.empty()));
    }
    Optional<Instant> done = facts.doneAt().map(at -> later(at, promise.current().saidAt()));
    if (done.filter(promise::isKeptBy).isPresent()) {
      return done.map(Fulfilled::new);
    }
    return promise.isKeptBy(now)
        ? Optional.empty()
        : Optional.of(new Lapsed(promise.promisedBy().plusSeconds(1), facts.holder()));
  }

  private static Optional<Happening> ofWatched(Open open, Timetable timetable, Instant now) {
    if (!open.told() && !now.isBefore(timetable.headsUpAt())) {
      return Optional.of(new HeadsUpDue(now));
    }
    return open.warned() || now.isBefore(timetable.warnAt())
        ? Optional.empty()
        : Optional.of(new WarningDue(now));
  }

  /** What was done before it was promised counts as done when it was promised. */
  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
