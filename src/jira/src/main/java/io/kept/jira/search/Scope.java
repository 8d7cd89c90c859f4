package io.kept.jira.search;

import java.util.Set;

/** Where promises are looked for: by the project that an issue was in when it was promised. */
public sealed interface Scope {
  /** In every project, also one that is gone. */
  record Everywhere() implements Scope {}

  /** In these projects, by their ids. */
  record Inside(Set<Long> projects) implements Scope {}
}
