package io.kept.report;

import java.util.OptionalDouble;

/**
 * A share that never comes without its denominator.
 *
 * @param met how many, from 0 to {@code of}
 * @param of out of how many
 */
public record Rate(int met, int of) {
  /** Fewer are marked as a small sample: at 29, half of them is known to 17 points either way. */
  public static final int SMALL = 30;

  static final Rate NONE = new Rate(0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException when they are no part of a whole
   */
  public Rate {
    if (met < 0 || met > of) {
      throw new IllegalArgumentException("There is no rate of " + met + " in " + of + ".");
    }
  }

  static Rate one(boolean met) {
    return new Rate(met ? 1 : 0, 1);
  }

  /** From 0 to 1; empty when there is nothing to count. */
  public OptionalDouble share() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / of);
  }

  public boolean isSmall() {
    return of < SMALL;
  }

  /** Where the share that chance hides lies with 95 % confidence. */
  public Interval interval() {
    return Interval.of(this);
  }

  public Rate plus(Rate other) {
    return new Rate(met + other.met, of + other.of);
  }
}
