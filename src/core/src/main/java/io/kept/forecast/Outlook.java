package io.kept.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What comparable issues say about one that is open now. All of it is conditional on the age that
 * the issue has reached: of the issues that were still open at its age a, the share open at a later
 * age b is S(b) / S(a), with S the product-limit estimate of Kaplan &amp; Meier (1958).
 *
 * @param group the issues it is compared with
 */
public record Outlook(Group group, Curve curve, Position position) {

  /** An issue in its time. */
  public record Position(Scale scale, Instant openedAt, Instant now) {
    long ageAt(Instant at) {
      return scale.at(at) - scale.at(openedAt);
    }
  }

  /** How many comparable issues were seen to finish at a greater age. */
  public int sample() {
    return curve.finishedAfter(age());
  }

  /** Whether the sample is below {@link Forecast#MINIMUM}. */
  public boolean isSmall() {
    return sample() < Forecast.MINIMUM;
  }

  /** The share of promises for this instant that would hold; empty when the sample is. */
  public OptionalDouble holds(Instant promisedBy) {
    OptionalDouble risk = risk(promisedBy);
    return risk.isEmpty() ? risk : OptionalDouble.of(1 - risk.getAsDouble());
  }

  /** The share of promises for this instant that would break; empty when the sample is. */
  public OptionalDouble risk(Instant promisedBy) {
    return sample() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(curve.open(position.ageAt(promisedBy)) / curve.open(age()));
  }

  /**
   * The earliest whole minute such that this share of promises for it would hold; empty when no
   * comparable issue was followed for so long.
   *
   * @param share for example 0.8
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public Optional<Instant> heldBy(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("A share lies between 0 and 1, not at " + share + ".");
    }
    OptionalDouble age = curve.fallsTo(curve.open(age()) * (1 - share));
    return age.isEmpty() ? Optional.empty() : Optional.of(minuteOf(age.getAsDouble()));
  }

  private Instant minuteOf(double age) {
    long ahead = Math.max(0, (long) Math.ceil(age) - age());
    Instant at = position.scale().after(position.now(), Duration.ofSeconds(ahead));
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(at) ? minute : minute.plus(1, ChronoUnit.MINUTES);
  }

  private long age() {
    return position.ageAt(position.now());
  }
}
