package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

public interface Issue {
  Long getId();

  String getKey();

  String getSummary();

  Project getProjectObject();

  String getIssueTypeId();

  Priority getPriority();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getResolutionDate();

  ApplicationUser getAssignee();

  ApplicationUser getReporter();

  Object getCustomFieldValue(CustomField customField);
}
