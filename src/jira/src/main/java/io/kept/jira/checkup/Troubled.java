package io.kept.jira.checkup;

import io.kept.notice.NoticeKey;
import java.time.Instant;

/**
 * A message that did not reach its reader.
 *
 * @param issueId of the issue that it is about
 * @param tooLate whether it came too late, rather than failed
 */
record Troubled(NoticeKey key, long issueId, boolean tooLate, Why why, Instant at) {
  /** Why; never what somebody wrote, or who. */
  enum Why {
    LAPSED,
    NO_ACCOUNT,
    NO_AUTHOR,
    NO_ISSUE,
    PERHAPS_SENT,
    /** Something else, which stands in the log. */
    OTHER
  }
}
