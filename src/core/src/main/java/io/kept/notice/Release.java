package io.kept.notice;

import io.kept.notice.Fate.Reason;
import io.kept.promise.Promise;
import io.kept.promise.State;
import java.util.Optional;

/** Whether a notice still fits its promise at the moment of sending. */
final class Release {
  private Release() {}

  /** Why it must not be sent any more; empty when it may. */
  static Optional<Fate> refusal(NoticeKey key, Promise promise) {
    if (key.kind() == NoticeKind.OWN_UP) {
      return promise.state() instanceof State.Broken
          ? Optional.empty()
          : suppressed(Reason.CORRECTED);
    }
    if (promise.state() instanceof State.Withdrawn) {
      return suppressed(Reason.WITHDRAWN);
    }
    if (promise.state() instanceof State.Kept) {
      return suppressed(Reason.FULFILLED);
    }
    if (promise.state() instanceof State.Broken) {
      return key.kind() == NoticeKind.HEADS_UP
          ? Optional.of(new Fate.TooLate())
          : suppressed(Reason.LAPSED);
    }
    return promise.revision() == key.revision()
        ? ofHold(key, promise)
        : suppressed(Reason.RENEGOTIATED);
  }

  /** The line of a hold is for the time of the hold, all others for the time without one. */
  private static Optional<Fate> ofHold(NoticeKey key, Promise promise) {
    return (key.kind() == NoticeKind.HOLD) == promise.isOnHold()
        ? Optional.empty()
        : suppressed(Reason.ON_HOLD);
  }

  static Optional<Fate> suppressed(Reason reason) {
    return Optional.of(new Fate.Suppressed(reason));
  }
}
