package io.kept.report;

/** What became of one try of a promise. */
public enum Ending {
  OPEN,
  KEPT,
  BROKEN,
  RENEGOTIATED,
  WITHDRAWN,
  /** Put on hold for the customer, and quoted anew; in no figure. */
  HELD
}
