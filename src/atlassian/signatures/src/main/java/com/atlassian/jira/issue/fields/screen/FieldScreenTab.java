package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenTab {
  void addFieldScreenLayoutItem(String orderableFieldId);
}
