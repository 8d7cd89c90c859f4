package io.kept.jira.checkup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.kept.notice.Delivery;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages that did not reach their readers, and what can be done about them. */
public final class Messages {
  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

  /** Older ones help nobody any more. */
  private static final Duration WEEK = Duration.ofDays(7);

  private static final int MOST = 50;

  private final Troubles troubles;
  private final Delivery delivery;
  private final IssueManager issues;
  private final InstantSource clock;

  /** What became of sending one once more. */
  enum Retried {
    SENT,
    /** It failed again, and waits or has failed for good. */
    FAILED,
    /** There is none that failed, or it would not be honest any more. */
    NOT_TO_BE_SENT
  }

  /**
   * @param issueKey empty when the issue is gone
   * @param retry whether it can be sent once more
   */
  record Listed(Troubled troubled, String issueKey, boolean retry) {}

  public Messages(Troubles troubles, Delivery delivery, IssueManager issues, InstantSource clock) {
    this.troubles = troubles;
    this.delivery = delivery;
    this.issues = issues;
    this.clock = clock;
  }

  /** Those of the last week, the latest first; 50 at most. */
  List<Listed> latest() {
    return troubles.since(clock.instant().minus(WEEK), MOST).stream().map(this::listed).toList();
  }

  /** Sends one that failed once more. */
  Retried retry(String key) {
    Optional<Troubled> failed = troubles.find(key);
    if (failed.isEmpty() || !delivery.retry(failed.get().key())) {
      return Retried.NOT_TO_BE_SENT;
    }
    return troubles.isSent(key) ? Retried.SENT : Retried.FAILED;
  }

  private Listed listed(Troubled troubled) {
    Issue issue = issues.getIssueObject(troubled.issueId());
    return new Listed(
        troubled,
        issue == null ? "" : issue.getKey(),
        issue != null && !troubled.tooLate() && mayRetry(troubled));
  }

  private boolean mayRetry(Troubled troubled) {
    try {
      return delivery.mayRetry(troubled.key());
    } catch (RuntimeException e) {
      LOG.warn("Promise {} could not be read", troubled.key().promise().value(), e);
      return false;
    }
  }
}
