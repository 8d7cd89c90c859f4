package io.kept.sandbox.page.issue;

import com.atlassian.jira.issue.Issue;
import io.kept.sandbox.field.SandboxCustomField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Renders a field's value by the templates of its type, with the context that Jira gives them. */
final class FieldTemplates {
  private FieldTemplates() {}

  /** As on the issue; absent for a field without a value, which Jira does not show. */
  static Optional<String> view(SandboxCustomField field, Issue issue) {
    return shown("view", field, issue);
  }

  /** As in a list of issues. */
  static Optional<String> column(SandboxCustomField field, Issue issue) {
    return shown("column-view", field, issue);
  }

  /** As in the XML of an issue. */
  static Optional<String> xml(SandboxCustomField field, Issue issue) {
    return shown("xml", field, issue);
  }

  static Map<String, Object> context(SandboxCustomField field, Issue issue, LayoutItem layout) {
    Map<String, Object> context =
        new HashMap<>(field.type().getVelocityParameters(issue, field, layout));
    context.put("customField", field);
    context.put("issue", issue);
    return context;
  }

  private static Optional<String> shown(String view, SandboxCustomField field, Issue issue) {
    return Optional.ofNullable(field.getValue(issue))
        .map(
            value -> {
              Map<String, Object> context = context(field, issue, new LayoutItem());
              context.put("value", value);
              return field.module().render(view, context);
            });
  }
}
