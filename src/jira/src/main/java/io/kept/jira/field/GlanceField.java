package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Optional;

/**
 * A read-only field. It is worked out whenever it is read, so that it is never old; it has no
 * searcher, so that it is in no index.
 */
abstract class GlanceField extends CalculatedCFType<Glance, Glance>
    implements RestAwareCustomFieldType {

  /** What is to be seen of an issue that exists. */
  abstract Optional<Glance> glance(Issue issue);

  @Override
  public Glance getValueFromIssue(CustomField field, Issue issue) {
    return find(issue).orElse(null);
  }

  @Override
  public String getStringFromSingularObject(Glance glance) {
    return glance == null ? "" : glance.value();
  }

  /** Nobody can enter one. */
  @Override
  public Glance getSingularObjectFromString(String text) throws FieldValidationException {
    return null;
  }

  @Override
  public String availableForBulkEdit(BulkEditBean bulkEditBean) {
    return "kept.field.read_only";
  }

  @Override
  public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
    return new FieldTypeInfo(null, null);
  }

  @Override
  public JsonType getJsonSchema(CustomField customField) {
    return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), customField.getIdAsLong());
  }

  @Override
  public FieldJsonRepresentation getJsonFromIssue(
      CustomField field,
      Issue issue,
      boolean renderedVersionRequested,
      FieldLayoutItem fieldLayoutItem) {
    Optional<Glance> glance = find(issue);
    return Shown.json(
        glance.map(Glance::value),
        renderedVersionRequested,
        () -> glance.map(Glance::text).orElse(""));
  }

  /** On a create screen there is no issue yet, or one without an id. */
  private Optional<Glance> find(Issue issue) {
    return issue == null || issue.getId() == null ? Optional.empty() : glance(issue);
  }
}
