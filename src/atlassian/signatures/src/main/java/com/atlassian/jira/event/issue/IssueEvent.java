package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Raised on the node that did the action, in the acting user's thread, after the change. */
public class IssueEvent {
  private final Issue issue;
  private final ApplicationUser user;
  private final Long eventTypeId;

  @SuppressWarnings({"rawtypes", "unused"})
  public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
    this.issue = issue;
    this.user = user;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() {
    return issue;
  }

  public ApplicationUser getUser() {
    return user;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
