package io.kept.report;

import io.kept.promise.Promise;
import io.kept.promise.State;

/**
 * Promises by how they stand.
 *
 * @param open those on hold among them
 * @param renegotiated earlier tries that were moved in time; they are no promises of their own
 */
public record Tally(int kept, int broken, int open, int withdrawn, int renegotiated) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  static Tally of(Promise promise) {
    State state = promise.state();
    return new Tally(
        state instanceof State.Kept ? 1 : 0,
        state instanceof State.Broken ? 1 : 0,
        promise.isAlive() ? 1 : 0,
        state instanceof State.Withdrawn ? 1 : 0,
        promise.current().number() - 1);
  }

  static Tally of(Ending ending) {
    return new Tally(
        ending == Ending.KEPT ? 1 : 0,
        ending == Ending.BROKEN ? 1 : 0,
        ending == Ending.OPEN ? 1 : 0,
        ending == Ending.WITHDRAWN ? 1 : 0,
        ending == Ending.RENEGOTIATED ? 1 : 0);
  }

  public Tally plus(Tally other) {
    return new Tally(
        kept + other.kept,
        broken + other.broken,
        open + other.open,
        withdrawn + other.withdrawn,
        renegotiated + other.renegotiated);
  }

  /** The denominator of the rate: promises that were kept or broken. */
  public int judged() {
    return kept + broken;
  }

  /** The kept rate: what was kept of what was judged. */
  public Rate rate() {
    return new Rate(kept, judged());
  }
}
