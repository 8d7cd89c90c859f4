package io.kept.promise;

import io.kept.policy.Policy;
import java.time.Instant;

/** How a promise is doing, as shown to people. Computed on read, never stored. */
public enum Health {
  ON_TRACK,
  AT_RISK,
  LAPSED,
  ON_HOLD,
  KEPT,
  BROKEN,
  WITHDRAWN;

  /** The health at an instant; a lapse shows at once, even before the watch has recorded it. */
  public static Health of(Promise promise, Policy policy, Instant now) {
    if (promise.state() instanceof State.Kept) {
      return KEPT;
    }
    if (promise.state() instanceof State.Broken) {
      return BROKEN;
    }
    if (promise.state() instanceof State.Withdrawn) {
      return WITHDRAWN;
    }
    if (promise.isOnHold()) {
      return ON_HOLD;
    }
    if (!promise.isKeptBy(now)) {
      return LAPSED;
    }
    return now.isBefore(promise.timetable(policy).warnAt()) ? ON_TRACK : AT_RISK;
  }
}
