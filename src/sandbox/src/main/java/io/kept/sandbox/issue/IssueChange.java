package io.kept.sandbox.issue;

import io.kept.sandbox.field.SandboxCustomField;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A change to be made to an issue: of its state, and of its custom fields, where a null value
 * clears.
 *
 * @param within what is done in the same transaction, before anything is stored; it may set further
 *     values on the issue it is given
 */
public record IssueChange(
    IssueAction action,
    UnaryOperator<IssueState> edit,
    Map<SandboxCustomField, Object> values,
    Consumer<SandboxIssue> within) {
  public IssueChange(
      IssueAction action, UnaryOperator<IssueState> edit, Map<SandboxCustomField, Object> values) {
    this(action, edit, values, issue -> {});
  }

  static IssueChange of(IssueAction action, UnaryOperator<IssueState> edit) {
    return new IssueChange(action, edit, Map.of());
  }
}
