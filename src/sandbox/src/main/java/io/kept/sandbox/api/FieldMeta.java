package io.kept.sandbox.api;

import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kept.sandbox.api.FieldJson.Schema;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.project.SandboxProject;
import java.util.List;
import java.util.stream.Stream;

/** What can be filled in when an issue is created or edited. */
final class FieldMeta {
  private static final List<String> SET = List.of("set");

  private final CustomFields fields;
  private final Access access;
  private final Links links;

  FieldMeta(CustomFields fields, Access access, Links links) {
    this.fields = fields;
    this.access = access;
    this.links = links;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bean(
      boolean required,
      Schema schema,
      String name,
      String fieldId,
      boolean hasDefaultValue,
      List<String> operations,
      List<Object> allowedValues) {
    static Bean of(SystemField field, boolean required, List<Object> allowed) {
      List<String> operations = allowed == null ? SET : List.of();
      return new Bean(
          required, Schema.of(field), field.title(), field.id(), false, operations, allowed);
    }

    /** A type that takes nothing from REST can only be read. */
    static Bean of(SandboxCustomField field) {
      Object type = field.type();
      List<String> operations = type instanceof RestCustomFieldTypeOperations ? SET : List.of();
      return new Bean(
          false, Schema.of(field), field.name(), field.getId(), false, operations, null);
    }
  }

  /** A customer fills in the words; assignee, reporter and custom fields are for agents. */
  List<Bean> creating(SandboxProject project) {
    Stream<Bean> words =
        Stream.of(
            Bean.of(SystemField.PROJECT, true, List.of(ProjectJson.of(project, links))),
            Bean.of(SystemField.ISSUE_TYPE, true, List.of(Constants.issueType(links))),
            Bean.of(SystemField.SUMMARY, true, null),
            Bean.of(SystemField.DESCRIPTION, false, null));
    Stream<Bean> rest =
        access.may(Permission.EDIT_ISSUES, project)
            ? Stream.concat(Stream.of(Bean.of(SystemField.REPORTER, false, null)), forAgents())
            : Stream.empty();
    return Stream.concat(words, rest).toList();
  }

  List<Bean> editing() {
    Stream<Bean> words =
        Stream.of(
            Bean.of(SystemField.SUMMARY, true, null),
            Bean.of(SystemField.DESCRIPTION, false, null));
    return Stream.concat(words, forAgents()).toList();
  }

  private Stream<Bean> forAgents() {
    return Stream.concat(
        Stream.of(Bean.of(SystemField.ASSIGNEE, false, null)),
        fields.editable().stream().map(Bean::of));
  }
}
