package io.kept.report;

import io.kept.promise.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the customer heard from us about a promise, as far as Kept knows. */
public final class Heard {
  private Heard() {}

  /**
   * Every public line of a ledger but heads-ups, which may have failed, and those that were given.
   *
   * @param headsUps when a heads-up was posted, or needless since an agent had just spoken
   */
  public static List<Instant> of(List<Happening> ledger, List<Instant> headsUps) {
    Stream<Instant> lines =
        ledger.stream().filter(it -> line(it).isPresent()).map(Happening::at);
    return Stream.concat(lines, headsUps.stream()).toList();
  }

  private static Optional<String> line(Happening happening) {
    if (happening instanceof Happening.Requoted again) {
      return again.word().line();
    }
    if (happening instanceof Happening.Held held) {
      return Optional.of(held.line());
    }
    return happening instanceof Happening.Resumed resumed
        ? resumed.word().line()
        : Optional.empty();
  }
}
