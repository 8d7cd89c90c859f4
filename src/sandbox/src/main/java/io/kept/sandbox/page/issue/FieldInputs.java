package io.kept.sandbox.page.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.FieldParams;
import io.kept.sandbox.field.PlainFieldConfig;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.page.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The custom fields of a create or edit screen; one without a template for it is on none. */
final class FieldInputs {
  private final CustomFields fields;

  FieldInputs(CustomFields fields) {
    this.fields = fields;
  }

  /** The values that were sent, null for a field that was emptied; what is wrong goes to errors. */
  Map<SandboxCustomField, Object> read(Visit visit, FieldErrors errors) {
    return read(visit, errors, field -> true);
  }

  /** As {@link #read(Visit, FieldErrors)}, but only of those fields. */
  Map<SandboxCustomField, Object> read(
      Visit visit, FieldErrors errors, Predicate<SandboxCustomField> wanted) {
    Map<SandboxCustomField, Object> values = new HashMap<>();
    for (SandboxCustomField field : fields.editable()) {
      if (wanted.test(field) && wasSent(visit, field)) {
        read(field, FieldParams.of(field.getId(), visit.form()), values, errors);
      }
    }
    return values;
  }

  /** The inputs as HTML, with what the issue has or, where something was sent, with that. */
  List<String> show(Visit visit, Issue issue, FieldErrors errors) {
    return fields.editable().stream().map(field -> show(field, visit, issue, errors)).toList();
  }

  private static void read(
      SandboxCustomField field,
      FieldParams params,
      Map<SandboxCustomField, Object> values,
      FieldErrors errors) {
    try {
      field.type().validateFromParams(params, errors, new PlainFieldConfig(field.getId()));
      if (!errors.has(field.getId())) {
        values.put(field, field.type().getValueFromCustomFieldParams(params));
      }
    } catch (FieldValidationException e) {
      errors.addError(field.getId(), e.getMessage());
    }
  }

  static String show(SandboxCustomField field, Visit visit, Issue issue, FieldErrors errors) {
    FieldParams params =
        wasSent(visit, field)
            ? FieldParams.of(field.getId(), visit.form())
            : new FieldParams(field.getId(), Map.of(field.getId(), stored(field, issue)));
    LayoutItem layout = new LayoutItem();
    PlainFieldConfig config = new PlainFieldConfig(field.getId());
    Map<String, Object> context = FieldTemplates.context(field, issue, layout);
    context.put("value", field.type().getStringValueFromCustomFieldParams(params));
    context.put("customFieldParams", params);
    context.put("fieldLayoutItem", layout);
    context.put("config", config);
    context.put("configs", List.of());
    context.put("action", new FieldScreen(errors.byField()));
    context.put("displayParameters", Map.of("theme", "aui"));
    context.put("auiparams", new HashMap<String, Object>());
    return field.module().render("edit", context);
  }

  private static String stored(SandboxCustomField field, Issue issue) {
    return Optional.ofNullable(field.getValue(issue))
        .map(field.type()::getStringFromSingularObject)
        .orElse("");
  }

  private static boolean wasSent(Visit visit, SandboxCustomField field) {
    return visit.form().containsKey(field.getId());
  }
}
