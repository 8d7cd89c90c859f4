package io.kept.jira.dashboard;

import io.kept.policy.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which promises the rate is wanted.
 *
 * @param project a key; empty for all that the caller manages
 * @param weeks up to the present one
 * @param kind empty for all kinds
 */
record Wanted(Optional<String> project, int weeks, Optional<Kind> kind) {
  static final List<Integer> WEEKS = List.of(4, 13, 52);

  private static final String STANDARD = "13";

  /** The input that is none, or what is wanted; exactly one of them. */
  record Reading(Optional<Wanted> wanted, String fault) {}

  /** Reads inputs as they came; what is missing, or blank, has its standard. */
  static Reading read(String project, String weeks, String kind) {
    Optional<Integer> length =
        WEEKS.stream()
            .filter(it -> it.toString().equals(typed(weeks).orElse(STANDARD)))
            .findFirst();
    if (length.isEmpty()) {
      return new Reading(Optional.empty(), "weeks");
    }
    Optional<Kind> of = typed(kind).flatMap(Wanted::kind);
    if (typed(kind).isPresent() && of.isEmpty()) {
      return new Reading(Optional.empty(), "kind");
    }
    return new Reading(Optional.of(new Wanted(typed(project), length.get(), of)), "");
  }

  private static Optional<Kind> kind(String name) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<String> typed(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
  }
}
