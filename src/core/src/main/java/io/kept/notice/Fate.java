package io.kept.notice;

/** What became of a notice, for ever. */
public sealed interface Fate {
  /**
   * @param reference where it can be found, such as the comment's id; empty for a mail
   */
  record Sent(String reference) implements Fate {}

  record Suppressed(Reason reason) implements Fate {}

  /** A heads-up is never posted after the lapse. */
  record TooLate() implements Fate {}

  /**
   * @param why the name of an obstacle, or what else was in the way, for an administrator
   */
  record Failed(String why) implements Fate {}

  /** Why a notice was not needed any more. */
  enum Reason {
    FULFILLED,
    WITHDRAWN,
    RENEGOTIATED,
    LAPSED,
    ON_HOLD,
    CORRECTED,
    AGENT_HAS_SPOKEN,
    CUSTOMER_CANNOT_SEE,
    /** Everybody whom a warning was for finds the promise in their next digest. */
    IN_DIGEST,
    /** Nobody whom a warning was for wants it by mail. */
    NOT_WANTED
  }
}
