package io.kept.promise;

import io.kept.policy.Policy;
import io.kept.policy.Timetable;
import io.kept.promise.State.Broken;
import io.kept.promise.State.Kept;
import io.kept.promise.State.Open;
import io.kept.promise.State.Withdrawn;
import io.kept.quote.Quote;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * "This, by then", told by one agent to one customer about one issue.
 *
 * @param current the try that counts now
 * @param revision its number; the first is 1
 * @param entries how many ledger entries made this promise what it is
 */
public record Promise(
    PromiseId id, Subject subject, Try current, int revision, State state, int entries) {

  /** Who said it, when, and what. */
  public record Try(Person maker, Instant saidAt, Quote quote) {}

  /** A promise at its first word. */
  public static Promise begin(PromiseId id, Subject subject, Happening.Said said) {
    Try first = new Try(said.maker(), said.at(), said.quote());
    return new Promise(id, subject, first, 1, Open.FRESH, 1);
  }

  public Instant promisedBy() {
    return current.quote().promisedBy();
  }

  public boolean isOpen() {
    return state instanceof Open;
  }

  /** Kept when fulfilled-at <= promised-by, both cut to whole seconds. */
  public boolean isKeptBy(Instant fulfilledAt) {
    return !fulfilledAt.truncatedTo(ChronoUnit.SECONDS).isAfter(promisedBy());
  }

  /** The moments of the current try under a policy. */
  public Timetable timetable(Policy policy) {
    return policy.timetable(current.saidAt(), promisedBy());
  }

  /** When to look at this promise next, by itself; {@link Instant#MAX} when never. */
  public Instant nextLook(Policy policy) {
    if (!(state instanceof Open open)) {
      return Instant.MAX;
    }
    Timetable timetable = timetable(policy);
    if (open.told()) {
      return timetable.lapseAt();
    }
    return open.warned() ? timetable.headsUpAt() : timetable.warnAt();
  }

  /**
   * What this promise is after something happened to it. Pure; replaying a ledger through it gives
   * the promise.
   *
   * @throws IllegalStateException when it cannot happen to such a promise
   */
  public Promise after(Happening happening) {
    if (state instanceof Open open) {
      return happensTo(open, happening);
    }
    if (state instanceof Broken broken && happening instanceof Happening.Fulfilled late) {
      return with(new Broken(broken.holder(), Optional.of(broken.fulfilledAt().orElse(late.at()))));
    }
    throw impossible(happening);
  }

  private Promise happensTo(Open open, Happening happening) {
    if (happening instanceof Happening.Requoted again && isKeptBy(again.at())) {
      Try next = new Try(again.maker(), again.at(), again.quote());
      return new Promise(id, subject, next, revision + 1, Open.FRESH, entries + 1);
    }
    if (happening instanceof Happening.WarningDue) {
      return with(new Open(true, open.told()));
    }
    if (happening instanceof Happening.HeadsUpDue) {
      return with(new Open(true, true));
    }
    if (happening instanceof Happening.Fulfilled fulfilled && isKeptBy(fulfilled.at())) {
      return with(new Kept(fulfilled.at()));
    }
    if (happening instanceof Happening.Lapsed lapsed && !isKeptBy(lapsed.at())) {
      return with(new Broken(lapsed.holder(), Optional.empty()));
    }
    if (happening instanceof Happening.Withdrawn withdrawn) {
      return with(new Withdrawn(withdrawn.at()));
    }
    throw impossible(happening);
  }

  private Promise with(State next) {
    return new Promise(id, subject, current, revision, next, entries + 1);
  }

  private IllegalStateException impossible(Happening happening) {
    return new IllegalStateException(
        "This cannot happen to promise " + id.value() + " (" + state + "): " + happening);
  }
}
