package io.kept.jira.checkup;

/** How well something is; the later the worse. */
public enum Level {
  OK,
  /** Nothing is lost, but an administrator should look. */
  ATTENTION,
  /** Kept does not do what it promises. */
  FAILING;

  Level or(Level other) {
    return compareTo(other) < 0 ? other : this;
  }
}
