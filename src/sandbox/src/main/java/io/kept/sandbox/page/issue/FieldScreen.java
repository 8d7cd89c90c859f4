package io.kept.sandbox.page.issue;

import java.util.Map;

/** What edit templates see as {@code action}: the errors of the screen, by field. */
public record FieldScreen(Map<String, String> errors) {
  public Map<String, String> getErrors() {
    return errors;
  }
}
