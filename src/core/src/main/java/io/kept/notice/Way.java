package io.kept.notice;

/** How a warning reaches somebody. */
public enum Way {
  /** A mail of its own. */
  MAIL,
  /** Their next digest lists the promise in time. */
  DIGEST,
  /** Not by mail. */
  NONE
}
