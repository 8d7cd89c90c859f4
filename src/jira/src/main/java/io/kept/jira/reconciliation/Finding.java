package io.kept.jira.reconciliation;

/** What came of looking at one field of one issue. */
enum Finding {
  /** Nothing had changed unheard. */
  AGREED,
  MENDED,
  FAILED
}
