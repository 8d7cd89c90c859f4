package io.kept.jira.promise;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.kept.jira.field.PromisedByField;
import io.kept.policy.Kind;
import io.kept.promise.Subject;
import java.util.List;
import java.util.Optional;

/** The promised-by fields of an issue. */
public final class PromisedByFields {
  private final CustomFieldManager fields;

  public PromisedByFields(CustomFieldManager fields) {
    this.fields = fields;
  }

  /** Those that apply to the issue, in Jira's order. */
  public List<CustomField> of(Issue issue) {
    return fields.getCustomFieldObjects(issue).stream().filter(PromisedByFields::isOurs).toList();
  }

  /** Every one that this Jira has. */
  public List<CustomField> all() {
    return fields.getCustomFieldObjects().stream().filter(PromisedByFields::isOurs).toList();
  }

  /**
   * The one with that id, if it applies to the issue, or all that do.
   *
   * @param id such as {@code customfield_10000}
   */
  public List<CustomField> chosen(Issue issue, Optional<String> id) {
    return of(issue).stream()
        .filter(field -> id.isEmpty() || field.getId().equals(id.get()))
        .toList();
  }

  private static boolean isOurs(CustomField field) {
    return field.getCustomFieldType() instanceof PromisedByField;
  }

  /** What must happen by the time in a promised-by field. */
  public static Kind kind(CustomField field) {
    return ((PromisedByField) field.getCustomFieldType()).kind();
  }

  public static Subject subject(Issue issue, CustomField field) {
    return new Subject(issue.getProjectObject().getId(), issue.getId(), field.getIdAsLong());
  }
}
