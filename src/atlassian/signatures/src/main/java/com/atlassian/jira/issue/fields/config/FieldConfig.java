package com.atlassian.jira.issue.fields.config;

public interface FieldConfig {
  String getFieldId();
}
