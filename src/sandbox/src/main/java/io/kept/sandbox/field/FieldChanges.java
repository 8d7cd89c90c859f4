package io.kept.sandbox.field;

import com.atlassian.jira.issue.Issue;
import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.history.ChangeItem.Side;
import java.util.Optional;

/** Writes values through their field's type, as Jira does. */
public final class FieldChanges {
  private FieldChanges() {}

  /** The first value on a new issue. */
  public static void create(SandboxCustomField field, Issue issue, Object value) {
    field.type().createValue(field, issue, value);
  }

  /** Stores {@code value}, null to clear the field, and says what changed, if anything did. */
  public static Optional<ChangeItem> update(SandboxCustomField field, Issue issue, Object value) {
    Object before = field.getValue(issue);
    if (field.type().valuesEqual(before, value)) {
      return Optional.empty();
    }
    field.type().updateValue(field, issue, value);
    return Optional.of(new ChangeItem(field.name(), side(field, before), side(field, value)));
  }

  private static Side side(SandboxCustomField field, Object value) {
    if (value == null) {
      return Side.NONE;
    }
    String stored = Optional.ofNullable(field.type().getChangelogValue(field, value)).orElse("");
    String text = field.type().getChangelogString(field, value);
    return text == null ? Side.of(stored) : new Side(stored, text);
  }
}
