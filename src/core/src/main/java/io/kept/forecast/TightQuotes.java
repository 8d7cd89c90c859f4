package io.kept.forecast;

import io.kept.report.Rate;
import java.time.Duration;
import java.util.Collection;

/** How promises fared that gave about as much time as one that is quoted now, and no more. */
public final class TightQuotes {
  private TightQuotes() {}

  /**
   * A promise that ended in a verdict.
   *
   * @param length from its last quote to its promised-by
   */
  public record Judged(Duration length, boolean kept) {}

  /** How many were kept of those that gave at least half of this time and at most all of it. */
  public static Rate of(Collection<Judged> judged, Duration length) {
    Duration least = atLeast(length);
    int of = 0;
    int kept = 0;
    for (Judged one : judged) {
      if (one.length().compareTo(least) >= 0 && one.length().compareTo(length) <= 0) {
        of++;
        kept += one.kept() ? 1 : 0;
      }
    }
    return new Rate(kept, of);
  }

  /** The shortest length that is compared with another. */
  public static Duration atLeast(Duration length) {
    return length.dividedBy(2);
  }
}
