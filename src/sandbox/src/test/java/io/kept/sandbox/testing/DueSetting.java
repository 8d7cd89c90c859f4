package io.kept.sandbox.testing;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;

/** Hands on the text that was sent; null empties the field. */
final class DueSetting extends AbstractCustomFieldOperationsHandler<String> {
  DueSetting(CustomField field) {
    super(field, null);
  }

  @Override
  protected String getInitialValue(Issue issue, ErrorCollection errors) {
    return "";
  }

  @Override
  protected String getInitialCreateValue(IssueContext context) {
    return "";
  }

  @Override
  protected String handleSetOperation(
      IssueContext context, Issue issue, String current, JsonData value, ErrorCollection errors) {
    return value.isNull() ? "" : value.convertValue(field.getId(), String.class, errors);
  }

  @Override
  protected void finaliseOperation(
      String value, IssueInputParameters parameters, ErrorCollection errors) {
    parameters.addCustomFieldValue(field.getId(), value);
  }
}
