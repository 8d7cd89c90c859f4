package io.kept.sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import io.kept.sandbox.plugin.FieldTypeModule;

/** A custom field, as an administrator made it. */
public record SandboxCustomField(long id, String name, FieldTypeModule module)
    implements CustomField {
  /** The type, whose values are known to nobody but itself. */
  @SuppressWarnings("unchecked")
  public CustomFieldType<Object, Object> type() {
    return (CustomFieldType<Object, Object>) module.type();
  }

  @Override
  public String getId() {
    return "customfield_" + id;
  }

  @Override
  public Long getIdAsLong() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Object getValue(Issue issue) {
    return type().getValueFromIssue(this, issue);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CustomFieldType getCustomFieldType() {
    return type();
  }
}
