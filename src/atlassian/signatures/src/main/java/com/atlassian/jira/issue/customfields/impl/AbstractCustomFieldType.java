package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
  @Override
  public String getChangelogString(CustomField field, T value) {
    return null;
  }

  @Override
  public Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
    return new HashMap<>();
  }

  @Override
  public boolean valuesEqual(T v1, T v2) {
    return Objects.equals(v1, v2);
  }
}
