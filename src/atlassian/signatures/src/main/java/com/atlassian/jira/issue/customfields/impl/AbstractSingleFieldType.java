package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collections;
import java.util.List;

/** One value a field; the bodies here do just enough for the sandbox, through the persister. */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
  protected final CustomFieldValuePersister customFieldValuePersister;
  protected final GenericConfigManager genericConfigManager;

  protected AbstractSingleFieldType(
      CustomFieldValuePersister customFieldValuePersister,
      GenericConfigManager genericConfigManager) {
    this.customFieldValuePersister = customFieldValuePersister;
    this.genericConfigManager = genericConfigManager;
  }

  protected abstract PersistenceFieldType getDatabaseType();

  protected abstract Object getDbValueFromObject(T customFieldObject);

  protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

  @Override
  public void createValue(CustomField field, Issue issue, T value) {
    customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), toDb(value));
  }

  @Override
  public void updateValue(CustomField field, Issue issue, T value) {
    customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), toDb(value));
  }

  @Override
  public T getValueFromIssue(CustomField field, Issue issue) {
    List<Object> values =
        customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
    return values == null || values.isEmpty() ? null : getObjectFromDbValue(values.get(0));
  }

  @Override
  public T getValueFromCustomFieldParams(CustomFieldParams parameters)
      throws FieldValidationException {
    Object first = parameters.getFirstValueForNullKey();
    return first == null || first.toString().isEmpty()
        ? null
        : getSingularObjectFromString(first.toString());
  }

  @Override
  public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
    return parameters.getFirstValueForNullKey();
  }

  @Override
  public void validateFromParams(
      CustomFieldParams relevantParams,
      ErrorCollection errorCollectionToAddTo,
      FieldConfig config) {
    try {
      getValueFromCustomFieldParams(relevantParams);
    } catch (FieldValidationException e) {
      errorCollectionToAddTo.addError(config.getFieldId(), e.getMessage());
    }
  }

  @Override
  public String getChangelogValue(CustomField field, T value) {
    return value == null ? "" : getStringFromSingularObject(value);
  }

  private List<Object> toDb(T value) {
    return value == null
        ? Collections.emptyList()
        : Collections.singletonList(getDbValueFromObject(value));
  }
}
