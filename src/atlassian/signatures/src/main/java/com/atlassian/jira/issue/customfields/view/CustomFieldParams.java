package com.atlassian.jira.issue.customfields.view;

public interface CustomFieldParams {
  Object getFirstValueForNullKey();

  Object getFirstValueForKey(String key);
}
