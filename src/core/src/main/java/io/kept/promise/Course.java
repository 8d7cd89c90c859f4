package io.kept.promise;

import io.kept.policy.Kind;
import io.kept.promise.Happening.CauseNamed;
import io.kept.promise.Happening.Corrected;
import io.kept.promise.Happening.Fulfilled;
import io.kept.promise.Happening.HeadsUpDue;
import io.kept.promise.Happening.HeadsUpGiven;
import io.kept.promise.Happening.Held;
import io.kept.promise.Happening.Lapsed;
import io.kept.promise.Happening.OwnUpDue;
import io.kept.promise.Happening.OwnedUp;
import io.kept.promise.Happening.Reopened;
import io.kept.promise.Happening.Requoted;
import io.kept.promise.Happening.Rescheduled;
import io.kept.promise.Happening.Resumed;
import io.kept.promise.Happening.WarningDue;
import io.kept.promise.Happening.Withdrawn;
import io.kept.promise.Promise.Try;
import io.kept.promise.State.Broken;
import io.kept.promise.State.Kept;
import io.kept.promise.State.OnHold;
import io.kept.promise.State.Open;
import io.kept.promise.State.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * The course a promise can take:
 *
 * <pre>
 * open ──(held)──> on hold ──(resumed)──> open
 *  ├─(requoted before the lapse)──> open, one try further
 *  ├─(fulfilled in time)──> kept ──(reopened)──> kept, shown beside it
 *  ├─(lapsed)──> broken ──(fulfilled late, cause named, owned up)──> broken
 *  └─(withdrawn, also from on hold)──> withdrawn
 * kept, broken ──(corrected by a manager)──> kept or broken, for good
 * </pre>
 *
 * On hold, what is done by the time that was said keeps the promise, and nothing breaks it.
 */
final class Course {
  private Course() {}

  /** The promise afterwards; empty when this cannot happen to it. */
  static Optional<Promise> next(Promise promise, Happening happening) {
    State state = promise.state();
    if (state instanceof Open open) {
      return fromOpen(promise, open, happening);
    }
    if (state instanceof OnHold) {
      return fromHold(promise, happening);
    }
    if (state instanceof Kept kept) {
      return fromKept(promise, kept, happening);
    }
    return state instanceof Broken broken
        ? fromBroken(promise, broken, happening)
        : Optional.empty();
  }

  private static Optional<Promise> fromOpen(Promise promise, Open open, Happening happening) {
    boolean inTime = promise.isKeptBy(happening.at());
    if (happening instanceof Requoted again && inTime) {
      int number = promise.current().number() + 1;
      return Optional.of(promise.with(Try.of(number, again.at(), again.word())));
    }
    if (happening instanceof Rescheduled) {
      return to(promise, open);
    }
    if (happening instanceof WarningDue && !open.warned()) {
      return to(promise, new Open(true, open.told()));
    }
    if (happening instanceof HeadsUpDue && !open.told()) {
      return to(promise, new Open(true, true));
    }
    if (happening instanceof HeadsUpGiven && inTime && !open.told()) {
      return to(promise, new Open(open.warned(), true));
    }
    if (happening instanceof Held held && inTime) {
      return to(promise, new OnHold(held.at()));
    }
    if (happening instanceof Lapsed lapsed && !inTime) {
      Verdict verdict = new Verdict(lapsed.holder(), Optional.empty(), false);
      return to(promise, new Broken(verdict, Optional.empty(), false));
    }
    return fulfilledOrWithdrawn(promise, happening);
  }

  private static Optional<Promise> fromHold(Promise promise, Happening happening) {
    if (happening instanceof Resumed resumed) {
      int number = promise.current().number();
      return Optional.of(promise.with(Try.of(number, resumed.at(), resumed.word())));
    }
    return fulfilledOrWithdrawn(promise, happening);
  }

  private static Optional<Promise> fulfilledOrWithdrawn(Promise promise, Happening happening) {
    if (happening instanceof Fulfilled fulfilled && promise.isKeptBy(fulfilled.at())) {
      Verdict verdict = new Verdict(fulfilled.holder(), Optional.of(fulfilled.at()), false);
      return to(promise, new Kept(verdict, Optional.empty(), false));
    }
    return happening instanceof Withdrawn withdrawn
        ? to(promise, new State.Withdrawn(withdrawn.at()))
        : Optional.empty();
  }

  private static Optional<Promise> fromKept(Promise promise, Kept kept, Happening happening) {
    if (happening instanceof Reopened reopened && mayReopen(promise, kept)) {
      return to(promise, new Kept(kept.verdict(), Optional.of(reopened.at()), kept.ownedUp()));
    }
    return happening instanceof Corrected corrected
        ? corrected(promise, kept.verdict(), corrected)
        : Optional.empty();
  }

  /** A word that was given cannot be undone, only a fix can; once it is shown, that is enough. */
  private static boolean mayReopen(Promise promise, Kept kept) {
    return promise.kind() == Kind.FIX && kept.reopenedAt().isEmpty() && !kept.verdict().corrected();
  }

  private static Optional<Promise> fromBroken(Promise promise, Broken broken, Happening happening) {
    Verdict verdict = broken.verdict();
    if (happening instanceof Fulfilled late && isMissing(verdict, promise, late.at())) {
      return to(
          promise,
          new Broken(verdict.fulfilledAt(late.at()), broken.cause(), broken.ownedUp()));
    }
    if (happening instanceof CauseNamed named) {
      return to(promise, new Broken(verdict, Optional.of(named.cause()), broken.ownedUp()));
    }
    boolean ownsUp = happening instanceof OwnedUp || happening instanceof OwnUpDue;
    if (ownsUp && !broken.ownedUp()) {
      return to(promise, new Broken(verdict, broken.cause(), true));
    }
    return happening instanceof Corrected corrected
        ? corrected(promise, verdict, corrected)
        : Optional.empty();
  }

  private static boolean isMissing(Verdict verdict, Promise promise, Instant fulfilledAt) {
    return verdict.fulfilledAt().isEmpty()
        && !verdict.corrected()
        && !promise.isKeptBy(fulfilledAt);
  }

  /** Before the promised-by time has passed nothing can be called broken. */
  private static Optional<Promise> corrected(
      Promise promise, Verdict before, Corrected correction) {
    if (correction.fulfilledAt().filter(correction.at()::isBefore).isPresent()) {
      return Optional.empty();
    }
    Verdict verdict = new Verdict(before.holder(), correction.fulfilledAt(), true);
    if (correction.fulfilledAt().filter(promise::isKeptBy).isPresent()) {
      return to(promise, new Kept(verdict, Optional.empty(), ownedUp(promise.state())));
    }
    if (promise.isKeptBy(correction.at())) {
      return Optional.empty();
    }
    State state = promise.state();
    return to(promise, new Broken(verdict, cause(state), ownedUp(state)));
  }

  /** What was said to the customer stays said, whatever is corrected. */
  private static boolean ownedUp(State state) {
    return state instanceof Broken broken && broken.ownedUp()
        || state instanceof Kept kept && kept.ownedUp();
  }

  private static Optional<String> cause(State state) {
    return state instanceof Broken broken ? broken.cause() : Optional.empty();
  }

  private static Optional<Promise> to(Promise promise, State state) {
    return Optional.of(promise.with(state));
  }
}
