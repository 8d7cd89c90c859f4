package io.kept.promise;

import io.kept.policy.Kind;
import io.kept.policy.Policy;
import io.kept.policy.Speech;
import io.kept.policy.Timetable;
import io.kept.promise.State.Open;
import io.kept.quote.Quote;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * "This, by then", told by one agent to one customer about one issue.
 *
 * @param kind what must happen
 * @param current the try that counts now
 * @param revision how many quotes there were until now; the first is 1
 * @param entries how many ledger entries made this promise what it is
 */
public record Promise(
    PromiseId id,
    Subject subject,
    Kind kind,
    Try current,
    int revision,
    State state,
    int entries) {

  /**
   * Who said it, when, and what.
   *
   * @param number which try it is; the first is 1, and a quote after a hold is no further one
   */
  public record Try(int number, Instant saidAt, Person maker, Quote quote) {
    static Try of(int number, Instant saidAt, Word word) {
      return new Try(number, saidAt, word.maker(), word.quote());
    }
  }

  /** A promise at its first word. */
  public static Promise begin(PromiseId id, Subject subject, Happening.Said said) {
    Try first = Try.of(1, said.at(), said.word());
    return new Promise(id, subject, said.kind(), first, 1, Open.FRESH, 1);
  }

  public Instant promisedBy() {
    return current.quote().promisedBy();
  }

  public boolean isOpen() {
    return state instanceof Open;
  }

  public boolean isOnHold() {
    return state instanceof State.OnHold;
  }

  /** Whether it still can be kept or broken. */
  public boolean isAlive() {
    return isOpen() || isOnHold();
  }

  /** Whether nothing that happens at the desk, nor time, changes it any more. */
  public boolean isSettled() {
    if (state instanceof State.Kept kept && kind == Kind.FIX && kept.reopenedAt().isEmpty()) {
      return kept.verdict().corrected();
    }
    return state instanceof State.Withdrawn
        || State.verdict(state)
            .filter(verdict -> verdict.corrected() || verdict.fulfilledAt().isPresent())
            .isPresent();
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
    if (!open.warned()) {
      return timetable.warnAt();
    }
    boolean speaks = !open.told() && policy.speech().headsUp() == Speech.Mode.AUTO;
    return speaks ? timetable.headsUpAt() : timetable.lapseAt();
  }

  /** Whether this can happen to such a promise. */
  public boolean admits(Happening happening) {
    return Course.next(this, happening).isPresent();
  }

  /**
   * What this promise is after something happened to it. Pure; replaying a ledger through it gives
   * the promise.
   *
   * @throws IllegalStateException when it cannot happen to such a promise
   */
  public Promise after(Happening happening) {
    return Course.next(this, happening)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This cannot happen to promise %d (%s): %s"
                        .formatted(id.value(), state, happening)));
  }

  Promise with(State next) {
    return new Promise(id, subject, kind, current, revision, next, entries + 1);
  }

  Promise with(Try next) {
    return new Promise(id, subject, kind, next, revision + 1, Open.FRESH, entries + 1);
  }
}
