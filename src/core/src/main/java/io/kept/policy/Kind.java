package io.kept.policy;

/** What must happen by the promised-by time. */
public enum Kind {
  /** A public word from a human agent. */
  REPLY,
  /** The issue is resolved. */
  FIX,
  /** An update from a human agent, for when nobody can honestly promise a fix yet. */
  NEWS
}
