package io.kept.jira.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an administrator has said about a module at a step.
 *
 * @param field which promised-by field; empty for every one
 * @param text the words of a quote, or what we wait for; may be blank
 */
record Settings(Optional<String> field, String text) {
  private static final String FIELD = "field";
  private static final String TEXT = "text";

  static final Settings NONE = new Settings(Optional.empty(), "");

  /** From the arguments that Jira keeps in the workflow, or a form as it sends it: in arrays. */
  static Settings of(Map<?, ?> values) {
    return new Settings(
        Optional.of(text(values.get(FIELD))).filter(id -> !id.isEmpty()), text(values.get(TEXT)));
  }

  Map<String, String> arguments() {
    Map<String, String> arguments = new HashMap<>();
    arguments.put(FIELD, field.orElse(""));
    arguments.put(TEXT, text);
    return arguments;
  }

  private static String text(Object value) {
    Object first = value instanceof String[] several && several.length > 0 ? several[0] : value;
    return first instanceof String[] ? "" : Objects.toString(first, "").strip();
  }
}
