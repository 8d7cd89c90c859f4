package io.kept.sandbox.testing;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import io.kept.sandbox.Sandbox;
import io.kept.sandbox.plugin.FieldTypeModule;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** A field type for tests: an instant, typed in ISO form. */
public final class DueFieldType extends AbstractSingleFieldType<Date>
    implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {
  DueFieldType(CustomFieldValuePersister persister) {
    super(persister, new GenericConfigManager() {});
  }

  @Override
  protected PersistenceFieldType getDatabaseType() {
    return PersistenceFieldType.TYPE_DATE;
  }

  @Override
  protected Object getDbValueFromObject(Date value) {
    return new Timestamp(value.getTime());
  }

  @Override
  protected Date getObjectFromDbValue(Object value) {
    return new Date(((Date) value).getTime());
  }

  @Override
  public String getStringFromSingularObject(Date value) {
    return value.toInstant().toString();
  }

  @Override
  public Date getSingularObjectFromString(String text) {
    try {
      return Date.from(Instant.parse(text));
    } catch (DateTimeException e) {
      throw new FieldValidationException("Not an instant: " + text);
    }
  }

  @Override
  public String getChangelogString(CustomField field, Date value) {
    return "due " + value.toInstant();
  }

  @Override
  public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
    return new FieldTypeInfo(null, null);
  }

  @Override
  public JsonType getJsonSchema(CustomField field) {
    return JsonTypeBuilder.custom(JsonType.DATETIME_TYPE, getKey(), field.getIdAsLong());
  }

  @Override
  public FieldJsonRepresentation getJsonFromIssue(
      CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
    Date value = getValueFromIssue(field, issue);
    return new FieldJsonRepresentation(
        new JsonData(value == null ? null : value.toInstant().toString()));
  }

  @Override
  public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
    return new DueSetting(field);
  }

  @Override
  public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
    return new JsonData(null);
  }

  /** The type as a plugin supplies it. */
  public static final class Module implements FieldTypeModule {
    private final DueFieldType type;

    public Module(Sandbox sandbox) {
      type = new DueFieldType(sandbox.fieldValues());
      type.init(this::key);
    }

    @Override
    public String key() {
      return "test:due";
    }

    @Override
    public String name() {
      return "Due";
    }

    @Override
    public CustomFieldType<?, ?> type() {
      return type;
    }

    @Override
    public Optional<String> searcher() {
      return Optional.of("com.atlassian.jira.plugin.system.customfieldtypes:datetimerange");
    }

    @Override
    public boolean isEditable() {
      return true;
    }

    @Override
    public String render(String view, Map<String, Object> context) {
      CustomField field = (CustomField) context.get("customField");
      return view.equals("edit")
          ? "<label for=\"%1$s\">Due</label><input id=\"%1$s\" name=\"%1$s\" value=\"%2$s\">%3$s"
              .formatted(field.getId(), context.get("value"), context.get("action"))
          : "<b>" + view + " " + context.get("value") + "</b>";
    }
  }
}
