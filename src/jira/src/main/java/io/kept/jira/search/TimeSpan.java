package io.kept.jira.search;

import java.time.Instant;

/** The promised-by times that are asked for: from one instant on and before another. */
public record TimeSpan(Instant from, Instant until) {
  /** Whenever it was promised by. */
  public static final TimeSpan ALWAYS =
      new TimeSpan(Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE));
}
