package io.kept.jira.digest;

import java.time.Instant;
import java.util.Optional;

/** When the next mail is due, as a column; never is the end of time, so that no index lacks it. */
final class Next {
  private static final long NEVER = Long.MAX_VALUE;

  private Next() {}

  static long millis(Optional<Instant> instant) {
    return instant.map(Instant::toEpochMilli).orElse(NEVER);
  }

  static Optional<Instant> instant(long millis) {
    return millis == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
