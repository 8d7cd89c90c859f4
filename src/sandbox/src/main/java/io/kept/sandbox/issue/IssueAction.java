package io.kept.sandbox.issue;

/** What was done to an issue, with the number of Jira's event type for it. */
public enum IssueAction {
  CREATED(1),
  UPDATED(2),
  ASSIGNED(3),
  RESOLVED(4),
  COMMENTED(6),
  REOPENED(7),
  DELETED(8),
  MOVED(9),
  STARTED(11),
  COMMENT_EDITED(14),
  COMMENT_DELETED(17),
  ARCHIVED(18),
  RESTORED(19);

  private final long eventType;

  IssueAction(long eventType) {
    this.eventType = eventType;
  }

  public long eventType() {
    return eventType;
  }
}
