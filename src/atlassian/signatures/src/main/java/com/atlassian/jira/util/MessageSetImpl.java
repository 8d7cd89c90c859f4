package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

public class MessageSetImpl implements MessageSet {
  private final Set<String> errorMessages = new LinkedHashSet<>();

  public MessageSetImpl() {}

  @Override
  public void addErrorMessage(String errorMessage) {
    errorMessages.add(errorMessage);
  }

  @Override
  public Set<String> getErrorMessages() {
    return errorMessages;
  }

  @Override
  public boolean hasAnyErrors() {
    return !errorMessages.isEmpty();
  }
}
