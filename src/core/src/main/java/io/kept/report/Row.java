package io.kept.report;

import io.kept.promise.Person;
import io.kept.promise.Promise.Try;
import java.time.Instant;
import java.util.Optional;

/**
 * One try of a promise, as reports count it.
 *
 * @param end what became of the promise, with whichever try
 */
public record Row(Told told, End end, Labels labels) {

  /**
   * What the customer was told.
   *
   * @param ending what became of this try
   * @param place where it stands among the tries
   * @param heard whether the customer heard from us after this and before it lapsed
   */
  public record Told(Try said, Ending ending, Place place, boolean heard) {
    public Instant promisedBy() {
      return said.quote().promisedBy();
    }
  }

  /**
   * Where a try stands among the others.
   *
   * @param first whether nothing else had been promised before, but what was put on hold
   * @param extra whether it was one more than the policy's tries
   * @param held whether a hold came after it, so that its times say nothing
   */
  public record Place(boolean first, boolean extra, boolean held) {}

  /**
   * How a promise ended.
   *
   * @param judged whether it was kept or broken
   * @param holder who had the issue then
   * @param fulfilledAt when it was fulfilled, in time or late
   */
  public record End(boolean judged, Optional<Person> holder, Optional<Instant> fulfilledAt) {
    static final End NONE = new End(false, Optional.empty(), Optional.empty());
  }

  /** Whether this very try was kept or broken. */
  public boolean isJudged() {
    return told.ending() == Ending.KEPT || told.ending() == Ending.BROKEN;
  }
}
