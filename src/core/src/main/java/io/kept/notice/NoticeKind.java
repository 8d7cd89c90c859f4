package io.kept.notice;

/** To whom a notice speaks. */
public enum NoticeKind {
  /** To the holder: this promise is at risk. */
  WARNING,
  /** To the customer, before the lapse. */
  HEADS_UP
}
