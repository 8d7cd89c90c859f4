package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import java.util.Collection;

public interface ConstantsManager {
  Collection<IssueType> getAllIssueTypeObjects();

  Collection<Priority> getPriorities();
}
