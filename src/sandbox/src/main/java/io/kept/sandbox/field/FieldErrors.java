package io.kept.sandbox.field;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, by field. */
public final class FieldErrors implements ErrorCollection {
  private final Map<String, String> byField = new LinkedHashMap<>();
  private final List<String> general = new ArrayList<>();

  @Override
  public void addError(String field, String message) {
    byField.put(field, message);
  }

  @Override
  public void addErrorMessage(String message) {
    general.add(message);
  }

  @Override
  public Map<String, String> getErrors() {
    return byField;
  }

  @Override
  public Collection<String> getErrorMessages() {
    return general;
  }

  public Map<String, String> byField() {
    return byField;
  }

  public boolean has(String field) {
    return byField.containsKey(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty() && general.isEmpty();
  }
}
