package io.kept.watch;

import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Scope;
import java.time.Instant;

/**
 * Settings have changed, and with them the moments to look at open promises: how far the promises
 * have followed.
 *
 * @param id counts up, so that the later change has the higher one
 * @param scope the promises that the change concerns
 * @param changedAt when the settings changed
 * @param reached up to where the promises have followed
 */
public record Rescheduling(int id, Scope scope, Instant changedAt, Mark reached, Counts counts) {

  /**
   * What became of the promises up to there.
   *
   * @param looked how many were looked at
   * @param moved of how many the next look has moved
   * @param failed how many could not be moved; they are looked at when it was planned before
   */
  public record Counts(int looked, int moved, int failed) {
    public static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(looked + other.looked, moved + other.moved, failed + other.failed);
    }
  }

  Rescheduling reached(Mark mark, Counts more) {
    return new Rescheduling(id, scope, changedAt, mark, counts.plus(more));
  }

  /**
   * A later change that concerns the same promises, and others perhaps, makes this one needless.
   */
  boolean isSupersededBy(Rescheduling other) {
    return other.id > id && other.scope.covers(scope);
  }
}
