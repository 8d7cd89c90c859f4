package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

@SuppressWarnings("rawtypes")
public interface CustomFieldManager {
  CustomField getCustomFieldObject(Long id);

  List<CustomField> getCustomFieldObjects();

  List<CustomField> getCustomFieldObjects(Issue issue);

  CustomFieldType getCustomFieldType(String key);

  CustomFieldSearcher getCustomFieldSearcher(String key);

  CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType fieldType,
      CustomFieldSearcher customFieldSearcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes)
      throws GenericEntityException;

  void removeCustomField(CustomField customField) throws RemoveException;
}
