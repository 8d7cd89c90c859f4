package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.DateField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
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
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.kept.policy.Kind;
import io.kept.quote.Reading;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

/**
 * The field type "Promised by", for a fix: takes the words of a quote, holds the instant they mean.
 * Its sisters are for a reply and for news.
 */
@Named
public class PromisedByField extends AbstractSingleFieldType<Date>
    implements DateField,
        SortableCustomField<Date>,
        RestAwareCustomFieldType,
        RestCustomFieldTypeOperations {
  private final FieldWords words;
  private final SpokenWords spoken;

  @Inject
  public PromisedByField(
      CustomFieldValuePersister customFieldValuePersister,
      GenericConfigManager genericConfigManager,
      FieldWords words,
      SpokenWords spoken) {
    super(customFieldValuePersister, genericConfigManager);
    this.words = words;
    this.spoken = spoken;
  }

  /** What must happen by the time in this field. */
  public Kind kind() {
    return Kind.FIX;
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
  protected Date getObjectFromDbValue(Object databaseValue) {
    return new StoredPromisedBy((Date) databaseValue);
  }

  @Override
  public String getStringFromSingularObject(Date value) {
    return value == null ? "" : words.typed(value.toInstant());
  }

  @Override
  public Date getSingularObjectFromString(String text) throws FieldValidationException {
    if (text == null || text.isBlank()) {
      return null;
    }
    Reading reading = words.read(text, kind());
    if (reading instanceof Reading.Understood understood) {
      return new PromisedBy(understood.quote(), Optional.empty(), Optional.empty());
    }
    throw new FieldValidationException(words.explain((Reading.Refused) reading));
  }

  /** Nothing at all while nobody has sent the screen; offered words that were cleared stay so. */
  @Override
  public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
    Object typed = super.getStringValueFromCustomFieldParams(parameters);
    return typed == null && Sent.hadWordsOffered(parameters) ? "" : typed;
  }

  /** What stood in the field and was sent back unchanged stays, even when it is in the past. */
  @Override
  public Date getValueFromCustomFieldParams(CustomFieldParams parameters)
      throws FieldValidationException {
    Sent sent = Sent.of(parameters);
    Optional<Instant> unchanged = words.unchanged(sent.text(), sent.before());
    return unchanged.isPresent()
        ? Date.from(unchanged.get())
        : getSingularObjectFromString(sent.text());
  }

  @Override
  public void validateFromParams(
      CustomFieldParams relevantParams,
      ErrorCollection errorCollectionToAddTo,
      FieldConfig config) {
    try {
      Date value = getValueFromCustomFieldParams(relevantParams);
      if (value instanceof PromisedBy) {
        String issue = Sent.of(relevantParams).issue();
        words
            .refusal(new FieldGuard.Writing(issue, config.getFieldId(), kind(), value.toInstant()))
            .ifPresent(why -> errorCollectionToAddTo.addError(config.getFieldId(), why));
      }
    } catch (FieldValidationException e) {
      errorCollectionToAddTo.addError(config.getFieldId(), e.getMessage());
    }
  }

  /** A clone starts without a promise: nobody has said that time about it. */
  @Override
  public void createValue(CustomField field, Issue issue, Date value) {
    if (!(value instanceof StoredPromisedBy)) {
      super.createValue(field, issue, value);
      remember(field, issue, value);
    }
  }

  @Override
  public void updateValue(CustomField field, Issue issue, Date value) {
    super.updateValue(field, issue, value);
    remember(field, issue, value);
  }

  /** Each of the issues is promised the same time. */
  @Override
  public String availableForBulkEdit(BulkEditBean bulkEditBean) {
    return null;
  }

  @Override
  public String getChangelogValue(CustomField field, Date value) {
    return value == null ? "" : value.toInstant().toString();
  }

  @Override
  public String getChangelogString(CustomField field, Date value) {
    return value == null ? "" : words.forHistory(value.toInstant());
  }

  @Override
  public Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
    Map<String, Object> parameters =
        new HashMap<>(super.getVelocityParameters(issue, field, fieldLayoutItem));
    parameters.put("kept", words.view(value(issue, field), issue, kind()));
    return parameters;
  }

  @Override
  public int compare(Date one, Date other, FieldConfig fieldConfig) {
    return one.compareTo(other);
  }

  /** Any text may be sent; there is no list to choose from. */
  @Override
  public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
    return new FieldTypeInfo(null, null);
  }

  @Override
  public JsonType getJsonSchema(CustomField customField) {
    return JsonTypeBuilder.custom(JsonType.DATETIME_TYPE, getKey(), customField.getIdAsLong());
  }

  @Override
  public FieldJsonRepresentation getJsonFromIssue(
      CustomField field,
      Issue issue,
      boolean renderedVersionRequested,
      FieldLayoutItem fieldLayoutItem) {
    Optional<Instant> value = value(issue, field);
    return Shown.json(
        value.map(words::forMachines), renderedVersionRequested, () -> words.text(value));
  }

  @Override
  public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
    return new RestSetting(field, words);
  }

  @Override
  public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
    return new JsonData(null);
  }

  private void remember(CustomField field, Issue issue, Date value) {
    if (value instanceof PromisedBy promisedBy) {
      spoken.remember(issue.getId(), field.getIdAsLong(), promisedBy);
    }
  }

  /** On a create screen there is no issue yet, or one without an id. */
  private static Optional<Instant> value(Issue issue, CustomField field) {
    return Optional.ofNullable(issue)
        .filter(it -> it.getId() != null)
        .map(it -> (Date) field.getValue(it))
        .map(Date::toInstant);
  }
}
