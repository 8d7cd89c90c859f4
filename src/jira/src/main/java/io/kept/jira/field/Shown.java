package io.kept.jira.field;

import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Optional;
import java.util.function.Supplier;

/** A value as Jira's REST shows it. */
final class Shown {
  private Shown() {}

  /**
   * @param rendered whether people read it too
   * @param text what they read
   */
  static FieldJsonRepresentation json(Optional<?> value, boolean rendered, Supplier<String> text) {
    FieldJsonRepresentation json = new FieldJsonRepresentation(new JsonData(value.orElse(null)));
    if (rendered) {
      json.setRenderedData(new JsonData(text.get()));
    }
    return json;
  }
}
