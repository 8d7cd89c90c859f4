package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

public interface ErrorCollection {
  void addError(String field, String message);

  void addErrorMessage(String message);

  Map<String, String> getErrors();

  Collection<String> getErrorMessages();
}
