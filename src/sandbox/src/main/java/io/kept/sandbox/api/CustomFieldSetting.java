package io.kept.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.FieldParams;
import io.kept.sandbox.field.PlainFieldConfig;
import io.kept.sandbox.field.SandboxCustomField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets custom fields as Jira does: the type's handler turns JSON into what a form would have sent,
 * and the type reads that.
 */
final class CustomFieldSetting {
  private final ObjectMapper json = new ObjectMapper();

  /** What a form would have sent. */
  private record Parameters(Map<String, String> sent) implements IssueInputParameters {
    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
      sent.put(fullCustomFieldKey, values == null || values.length == 0 ? "" : values[0]);
      return this;
    }
  }

  private record Context() implements IssueContext {}

  /**
   * Puts the value, null for an emptied field, into {@code values}; what is wrong goes to errors.
   *
   * @param issue null when it is only being created, as Jira has it
   */
  void read(Setting setting, Issue issue, Map<SandboxCustomField, Object> values) {
    SandboxCustomField field = setting.field();
    Parameters parameters = new Parameters(new HashMap<>());
    handle(setting, issue, parameters);
    if (!setting.errors().has(field.getId())) {
      validate(setting, new FieldParams(field.getId(), parameters.sent()), values);
    }
  }

  /** One field, the JSON that it is to be set to, and where errors go. */
  record Setting(SandboxCustomField field, JsonNode value, FieldErrors errors) {}

  private void handle(Setting setting, Issue issue, Parameters parameters) {
    SandboxCustomField field = setting.field();
    Object type = field.type();
    if (type instanceof RestCustomFieldTypeOperations operations) {
      JsonData data = new JsonData(json.convertValue(setting.value(), Object.class));
      ErrorCollection found =
          operations
              .getRestFieldOperation(field)
              .updateIssueInputParameters(
                  new Context(),
                  issue,
                  field.getId(),
                  parameters,
                  List.of(new FieldOperationHolder("set", data)));
      errors(found).forEach(setting.errors()::addError);
    } else {
      setting
          .errors()
          .addError(field.getId(), "Field does not support update '" + field.getId() + "'");
    }
  }

  private static void validate(
      Setting setting, FieldParams params, Map<SandboxCustomField, Object> values) {
    SandboxCustomField field = setting.field();
    try {
      PlainFieldConfig config = new PlainFieldConfig(field.getId());
      field.type().validateFromParams(params, setting.errors(), config);
      if (!setting.errors().has(field.getId())) {
        values.put(field, field.type().getValueFromCustomFieldParams(params));
      }
    } catch (FieldValidationException e) {
      setting.errors().addError(field.getId(), e.getMessage());
    }
  }

  private static Map<String, String> errors(ErrorCollection found) {
    if (found instanceof SimpleErrorCollection simple) {
      return simple.getErrors();
    }
    throw new NotInSandbox("The sandbox reads errors from a SimpleErrorCollection only.");
  }
}
