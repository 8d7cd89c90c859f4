package io.kept.jira.forecast;

import java.util.Optional;

/** Where it is kept how far learning from history has come, for all nodes. */
public interface Learnings {
  /** Empty before it began. */
  Optional<Learning> current();

  /** Keeps how far it has come; whether it is paused stays as it is, unless it is done. */
  void keep(Learning learning);

  /** Forgets how far it has come, so that it begins anew. */
  void forget();

  /** Lets it rest or go on. Does nothing before it began and when it is done. */
  void set(Learning.State state);
}
