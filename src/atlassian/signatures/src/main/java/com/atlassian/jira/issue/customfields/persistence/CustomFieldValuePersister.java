package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

@SuppressWarnings("rawtypes")
public interface CustomFieldValuePersister {
  void createValues(
      CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection value);

  List<Object> getValues(
      CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

  void updateValues(
      CustomField field,
      Long issueId,
      PersistenceFieldType persistenceFieldType,
      Collection values);
}
