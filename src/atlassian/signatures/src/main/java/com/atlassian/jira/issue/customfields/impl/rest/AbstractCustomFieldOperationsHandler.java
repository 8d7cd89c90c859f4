package com.atlassian.jira.issue.customfields.impl.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/** The body does just enough for the sandbox: sets one value. */
public abstract class AbstractCustomFieldOperationsHandler<T>
    implements RestFieldOperationsHandler {
  protected final CustomField field;
  protected final I18nHelper i18nHelper;

  public AbstractCustomFieldOperationsHandler(CustomField field, I18nHelper i18nHelper) {
    this.field = field;
    this.i18nHelper = i18nHelper;
  }

  @Override
  public Set<String> getSupportedOperations() {
    return Set.of("set");
  }

  protected abstract T getInitialValue(Issue issue, ErrorCollection errors);

  protected abstract T getInitialCreateValue(IssueContext issueCtx);

  protected abstract void finaliseOperation(
      T finalValue, IssueInputParameters parameters, ErrorCollection errors);

  protected abstract T handleSetOperation(
      IssueContext issueCtx,
      Issue issue,
      T currentFieldValue,
      JsonData operationValue,
      ErrorCollection errors);

  @Override
  public ErrorCollection updateIssueInputParameters(
      IssueContext issueCtx,
      Issue issue,
      String fieldId,
      IssueInputParameters inputParameters,
      List<FieldOperationHolder> operations) {
    SimpleErrorCollection errors = new SimpleErrorCollection();
    T value = issue == null ? getInitialCreateValue(issueCtx) : getInitialValue(issue, errors);
    for (FieldOperationHolder operation : operations) {
      value = handleSetOperation(issueCtx, issue, value, operation.getData(), errors);
    }
    if (errors.getErrors().isEmpty()) {
      finaliseOperation(value, inputParameters, errors);
    }
    return errors;
  }
}
