package com.atlassian.jira.issue.fields.screen;

public interface FieldScreen {
  Long getId();

  String getName();

  boolean containsField(String fieldId);

  FieldScreenTab getTab(int tabPosition);
}
