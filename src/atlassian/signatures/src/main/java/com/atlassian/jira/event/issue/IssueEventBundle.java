package com.atlassian.jira.event.issue;

import java.util.Collection;

/** What one action of a user did to an issue; each part of it is published by itself as well. */
public interface IssueEventBundle {
  Collection<? extends JiraIssueEvent> getEvents();
}
