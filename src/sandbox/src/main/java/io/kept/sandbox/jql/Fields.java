package io.kept.sandbox.jql;

import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.Locale;
import java.util.Optional;

/** The fields that can be searched, by the names that JQL gives them. */
final class Fields {
  private final Users users;
  private final Projects projects;
  private final CustomFields customFields;
  private final Field issue;

  Fields(JqlSearch.Contents contents) {
    users = contents.users();
    projects = contents.projects();
    customFields = contents.fields();
    issue = new IssueField(contents.issues());
  }

  /** The system field of that name, or else the custom field. */
  Optional<Field> named(String name) {
    return Optional.ofNullable(
            switch (name.toLowerCase(Locale.ROOT)) {
              case "issue", "issuekey", "key", "id" -> issue;
              case "project" -> new ChoiceField("i.project_id", this::project);
              case "summary" -> new TextField("i.summary");
              case "description" -> new TextField("nullif(i.description, '')");
              case "text" -> new TextField("concat(i.summary, ' ', i.description)");
              case "status" -> StatusField.byName();
              case "statuscategory" -> StatusField.byCategory();
              case "issuetype", "type" -> new ChoiceField("'Task'", Fields::issueType);
              case "resolution" -> new ResolutionField();
              case "assignee" -> new ChoiceField("i.assignee_key", this::user);
              case "reporter" -> new ChoiceField("i.reporter_key", this::user);
              case "created", "createddate" -> new DateField("i.created_at");
              case "updated", "updateddate" -> new DateField("i.updated_at");
              case "resolved", "resolutiondate" -> new DateField("i.resolved_at");
              default -> null;
            })
        .or(() -> custom(name).map(Fields::date));
  }

  private Optional<Object> project(String name) {
    return projects.all().stream()
        .filter(
            project ->
                project.key().equalsIgnoreCase(name)
                    || project.name().equalsIgnoreCase(name)
                    || project.id().toString().equals(name))
        .findFirst()
        .map(SandboxProject::id);
  }

  private Optional<Object> user(String name) {
    return users
        .byName(name.toLowerCase(Locale.ROOT))
        .or(
            () ->
                users.all().stream()
                    .filter(user -> user.displayName().equalsIgnoreCase(name))
                    .findFirst())
        .map(SandboxUser::key);
  }

  /** The sandbox has one type of issue. */
  private static Optional<Object> issueType(String name) {
    return Optional.<Object>of("Task").filter(type -> name.equalsIgnoreCase("task"));
  }

  private Optional<SandboxCustomField> custom(String name) {
    return customFields.all().stream()
        .filter(Fields::isDate)
        .filter(
            field ->
                field.name().equalsIgnoreCase(name)
                    || name.equalsIgnoreCase("cf[" + field.id() + "]"))
        .findFirst();
  }

  private static boolean isDate(SandboxCustomField field) {
    return field.module().searcher().filter(key -> key.endsWith(":datetimerange")).isPresent();
  }

  private static Field date(SandboxCustomField field) {
    return new DateField(
        "(select min(v.date_value) from jira_custom_field_value v"
            + " where v.issue_id = i.id and v.field_id = "
            + field.id()
            + ")");
  }
}
