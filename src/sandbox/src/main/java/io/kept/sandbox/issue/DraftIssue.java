package io.kept.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** The issue of a create screen: in a project, but with no id and no values yet, as Jira has it. */
public record DraftIssue(Project getProjectObject, ApplicationUser getReporter) implements Issue {
  @Override
  public Long getId() {
    return null;
  }

  @Override
  public String getKey() {
    return null;
  }

  @Override
  public String getSummary() {
    return null;
  }

  @Override
  public String getIssueTypeId() {
    return null;
  }

  @Override
  public Priority getPriority() {
    return null;
  }

  @Override
  public Timestamp getCreated() {
    return null;
  }

  @Override
  public Timestamp getUpdated() {
    return null;
  }

  @Override
  public Timestamp getResolutionDate() {
    return null;
  }

  @Override
  public ApplicationUser getAssignee() {
    return null;
  }

  @Override
  public Object getCustomFieldValue(CustomField customField) {
    return null;
  }
}
