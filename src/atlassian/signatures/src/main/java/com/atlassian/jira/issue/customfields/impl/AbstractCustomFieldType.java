package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
  private CustomFieldTypeModuleDescriptor descriptor;

  @Override
  public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
    descriptor = customFieldTypeModuleDescriptor;
  }

  @Override
  public String getKey() {
    return descriptor.getCompleteKey();
  }

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

  @Override
  public String availableForBulkEdit(BulkEditBean bulkEditBean) {
    return null;
  }
}
