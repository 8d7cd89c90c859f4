package com.atlassian.jira.util;

import java.util.Set;

public interface MessageSet {
  void addErrorMessage(String errorMessage);

  Set<String> getErrorMessages();

  boolean hasAnyErrors();
}
