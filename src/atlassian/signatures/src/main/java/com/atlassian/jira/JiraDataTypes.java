package com.atlassian.jira;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

public final class JiraDataTypes {
  public static final JiraDataType ISSUE = new Named("com.atlassian.jira.issue.Issue");

  private JiraDataTypes() {}

  private static final class Named implements JiraDataType {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public List<String> asStrings() {
      return Collections.singletonList(name);
    }

    @Override
    public boolean matches(JiraDataType otherType) {
      Collection<String> others = otherType.asStrings();
      return others.contains(name);
    }
  }
}
