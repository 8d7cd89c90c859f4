package com.atlassian.jira.issue;

public interface IssueInputParameters {
  IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);
}
