package com.atlassian.jira.util;

import java.util.LinkedHashMap;
import java.util.Map;

public class SimpleErrorCollection implements ErrorCollection {
  private final Map<String, String> errors = new LinkedHashMap<>();

  @Override
  public void addError(String field, String message) {
    errors.put(field, message);
  }

  public Map<String, String> getErrors() {
    return errors;
  }
}
