package com.atlassian.jira.util;

public interface ErrorCollection {
  void addError(String field, String message);
}
