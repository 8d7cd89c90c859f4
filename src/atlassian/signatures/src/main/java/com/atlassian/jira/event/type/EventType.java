package com.atlassian.jira.event.type;

public class EventType {
  public static final Long ISSUE_DELETED_ID = Long.valueOf(8);

  private EventType() {}
}
