package io.kept.sandbox.jql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads times as Jira's date searchers do. A date without a time is its midnight. */
final class Times {
  private static final DateTimeFormatter DAY = pattern("[uuuu/M/d][uuuu-M-d]");
  private static final DateTimeFormatter MINUTE = pattern("[uuuu/M/d H:m][uuuu-M-d H:m]");

  private Times() {}

  /** The instant that is meant, as of the searcher's zone and now; none for anything else. */
  static Optional<Instant> read(String text, Searcher searcher) {
    return absolute(text.strip(), searcher)
        .or(() -> Increment.read(text).map(step -> step.from(searcher.here()).toInstant()));
  }

  private static Optional<Instant> absolute(String text, Searcher searcher) {
    try {
      LocalDateTime local =
          text.indexOf(':') < 0
              ? LocalDate.parse(text, DAY).atStartOfDay()
              : LocalDateTime.parse(text, MINUTE);
      return Optional.of(local.atZone(searcher.zone()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }
}
