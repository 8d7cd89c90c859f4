package io.kept.sandbox.issue;

import io.kept.sandbox.field.SandboxCustomField;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A change to be made to an issue: of its state, and of its custom fields, where a null value
 * clears.
 */
public record IssueChange(
    IssueAction action, UnaryOperator<IssueState> edit, Map<SandboxCustomField, Object> values) {
  static IssueChange of(IssueAction action, UnaryOperator<IssueState> edit) {
    return new IssueChange(action, edit, Map.of());
  }
}
