package io.kept.notice;

/** What a notice says, and to whom. */
public enum NoticeKind {
  /** To the holder: this promise is at risk. */
  WARNING,
  /** To the customer: by when it is promised. */
  PROMISE,
  /** To the customer, before the lapse. */
  HEADS_UP,
  /** To the customer: we wait for something of theirs. */
  HOLD,
  /** To the customer, after a lapse. */
  OWN_UP
}
