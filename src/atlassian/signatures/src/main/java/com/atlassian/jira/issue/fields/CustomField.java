package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

@SuppressWarnings("rawtypes")
public interface CustomField {
  String getId();

  Long getIdAsLong();

  String getName();

  Object getValue(Issue issue);

  CustomFieldType getCustomFieldType();
}
