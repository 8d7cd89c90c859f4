package io.kept.sandbox.api;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kept.sandbox.field.SandboxCustomField;
import java.util.List;

/** A field. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldJson(
    String id,
    String name,
    boolean custom,
    boolean orderable,
    boolean navigable,
    boolean searchable,
    List<String> clauseNames,
    Schema schema) {

  /** What the values of a field are. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Schema(String type, String system, String custom, Long customId) {
    static Schema of(SystemField field) {
      return new Schema(field.type(), field.id(), null, null);
    }

    /** A type that says nothing of REST has values of any kind. */
    static Schema of(SandboxCustomField field) {
      CustomFieldType<?, ?> type = field.type();
      if (type instanceof RestAwareCustomFieldType aware) {
        JsonType json = aware.getJsonSchema(field);
        return new Schema(json.getType(), null, json.getCustom(), json.getCustomId());
      }
      return new Schema("any", null, field.module().key(), field.id());
    }
  }

  static FieldJson of(SystemField field) {
    Schema schema = field.type().isEmpty() ? null : Schema.of(field);
    return new FieldJson(
        field.id(),
        field.title(),
        false,
        true,
        field.isNavigable(),
        true,
        List.of(field.id()),
        schema);
  }

  /** One without a searcher is nothing to JQL. */
  static FieldJson of(SandboxCustomField field) {
    boolean searchable = field.module().searcher().isPresent();
    List<String> clauses = searchable ? List.of("cf[" + field.id() + "]", field.name()) : List.of();
    return new FieldJson(
        field.getId(), field.name(), true, true, true, searchable, clauses, Schema.of(field));
  }
}
