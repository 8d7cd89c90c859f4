package io.kept.jira.settings;

import io.kept.policy.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kinds are called in addresses: {@code reply}, {@code fix}, {@code news}. */
final class Kinds {
  private Kinds() {}

  static Optional<Kind> named(String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
