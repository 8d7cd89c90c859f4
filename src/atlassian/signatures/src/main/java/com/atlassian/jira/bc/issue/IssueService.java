package com.atlassian.jira.bc.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

public interface IssueService {
  AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

  IssueResult assign(ApplicationUser user, AssignValidationResult result);

  class AssignValidationResult {
    private final MutableIssue issue;
    private final ErrorCollection errors;
    private final String assignee;

    public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assignee) {
      this.issue = issue;
      this.errors = errors;
      this.assignee = assignee;
    }

    public MutableIssue getIssue() {
      return issue;
    }

    public String getAssigneeId() {
      return assignee;
    }

    public boolean isValid() {
      return errors.getErrors().isEmpty() && errors.getErrorMessages().isEmpty();
    }

    public ErrorCollection getErrorCollection() {
      return errors;
    }
  }

  class IssueResult {
    private final ErrorCollection errors;

    public IssueResult(ErrorCollection errors) {
      this.errors = errors;
    }

    public boolean isValid() {
      return errors.getErrors().isEmpty() && errors.getErrorMessages().isEmpty();
    }

    public ErrorCollection getErrorCollection() {
      return errors;
    }
  }
}
