package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

public interface RestCustomFieldTypeOperations {
  RestFieldOperationsHandler getRestFieldOperation(CustomField field);

  JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field);
}
