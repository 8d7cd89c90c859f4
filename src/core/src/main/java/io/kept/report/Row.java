package io.kept.report;

import io.kept.promise.Person;
import io.kept.promise.Promise.Try;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** Whether it is the first word of a promise that was kept or broken with whichever try. */
  public boolean isFirstWord() {
    return told.ending() != Ending.HELD && told.place().first() && end.judged();
  }

  /** Whether it is a first word that held. */
  public boolean isFirstWordHeld() {
    return isFirstWord() && end.fulfilledAt().filter(at -> minutesLeft(at) >= 0).isPresent();
  }

  /** Whether it did not come about, so that the customer had better heard of that ahead. */
  public boolean fellThrough() {
    return told.ending() == Ending.BROKEN || told.ending() == Ending.RENEGOTIATED;
  }

  /**
   * Whole minutes from fulfilled-at to promised-by, rounded down, so that what was late is below
   * zero; empty but of a try that was kept, or broken and fulfilled late.
   */
  public Optional<Long> margin() {
    return isJudged() ? end.fulfilledAt().map(this::minutesLeft) : Optional.empty();
  }

  private long minutesLeft(Instant at) {
    Instant by = told.promisedBy().truncatedTo(ChronoUnit.SECONDS);
    return Math.floorDiv(Duration.between(at.truncatedTo(ChronoUnit.SECONDS), by).toSeconds(), 60L);
  }

  /** Whether this very try was kept or broken. */
  public boolean isJudged() {
    return told.ending() == Ending.KEPT || told.ending() == Ending.BROKEN;
  }
}
