package io.kept.sandbox.field;

import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, by field. */
public final class FieldErrors implements ErrorCollection {
  private final Map<String, String> byField = new LinkedHashMap<>();

  @Override
  public void addError(String field, String message) {
    byField.put(field, message);
  }

  public Map<String, String> byField() {
    return byField;
  }

  public boolean has(String field) {
    return byField.containsKey(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }
}
