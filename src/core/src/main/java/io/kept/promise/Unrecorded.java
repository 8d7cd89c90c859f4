package io.kept.promise;

import io.kept.policy.Policy;
import io.kept.policy.Speech;
import io.kept.policy.Timetable;
import io.kept.promise.Happening.Fulfilled;
import io.kept.promise.Happening.HeadsUpDue;
import io.kept.promise.Happening.Lapsed;
import io.kept.promise.Happening.OwnUpDue;
import io.kept.promise.Happening.Reopened;
import io.kept.promise.Happening.WarningDue;
import io.kept.promise.Happening.Withdrawn;
import io.kept.promise.State.Open;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What has happened to a promise by now that its ledger does not say yet. Ends come before words,
 * and the word to the customer before the word to the holder, so that after an outage a promise
 * gives rise to one message at most.
 */
final class Unrecorded {
  private static final Duration OWN_UP_WITHIN = Duration.ofDays(1);

  private Unrecorded() {}

  static Optional<Happening> next(Promise promise, Policy policy, Facts facts, Instant now) {
    if (promise.state() instanceof Open open) {
      return ended(promise, facts, now)
          .or(() -> lapsed(promise, facts, now))
          .or(() -> ofWatched(promise, open, policy, now));
    }
    if (promise.isOnHold()) {
      return ended(promise, facts, now).or(() -> doneTooLateToCount(facts, now));
    }
    return afterTheEnd(facts, now)
        .filter(promise::admits)
        .or(() -> ownUp(promise, policy, now));
  }

  private static Optional<Happening> ended(Promise promise, Facts facts, Instant now) {
    if (!facts.exists()) {
      return Optional.of(new Withdrawn(now, Optional.empty(), Optional.empty()));
    }
    return facts
        .done()
        .map(deed -> notBefore(promise.current().saidAt(), deed))
        .filter(deed -> promise.isKeptBy(deed.at()))
        .map(deed -> new Fulfilled(deed, facts.holder()));
  }

  private static Optional<Happening> lapsed(Promise promise, Facts facts, Instant now) {
    return promise.isKeptBy(now)
        ? Optional.empty()
        : Optional.of(new Lapsed(promise.promisedBy().plusSeconds(1), facts.holder()));
  }

  /** On hold nothing is promised for that time any more, so it is neither kept nor broken. */
  private static Optional<Happening> doneTooLateToCount(Facts facts, Instant now) {
    return facts.done().map(deed -> new Withdrawn(now, deed.by(), Optional.empty()));
  }

  private static Optional<Happening> ofWatched(
      Promise promise, Open open, Policy policy, Instant now) {
    Timetable timetable = promise.timetable(policy);
    boolean speaks = !open.told() && policy.speech().headsUp() == Speech.Mode.AUTO;
    if (speaks && !now.isBefore(timetable.headsUpAt())) {
      return Optional.of(new HeadsUpDue(now));
    }
    return open.warned() || now.isBefore(timetable.warnAt())
        ? Optional.empty()
        : Optional.of(new WarningDue(now));
  }

  /** As far as the course of the promise admits it: what was kept is undone, what broke is done. */
  private static Optional<Happening> afterTheEnd(Facts facts, Instant now) {
    if (!facts.exists()) {
      return Optional.empty();
    }
    return facts
        .done()
        .<Happening>map(deed -> new Fulfilled(deed, facts.holder()))
        .or(() -> Optional.of(new Reopened(now)));
  }

  /** An apology that comes a day later than it could is none; then it is a person's to write. */
  private static Optional<Happening> ownUp(Promise promise, Policy policy, Instant now) {
    boolean speaks =
        policy.speech().ownUp() == Speech.Mode.AUTO
            && State.verdict(promise.state()).filter(it -> it.fulfilledAt().isEmpty()).isPresent()
            && now.isBefore(promise.promisedBy().plus(OWN_UP_WITHIN));
    return speaks
        ? Optional.<Happening>of(new OwnUpDue(now)).filter(promise::admits)
        : Optional.empty();
  }

  /** What was done before it was promised counts as done when it was promised. */
  private static Deed notBefore(Instant saidAt, Deed deed) {
    return deed.at().isBefore(saidAt) ? new Deed(saidAt, deed.by(), deed.reference()) : deed;
  }
}
