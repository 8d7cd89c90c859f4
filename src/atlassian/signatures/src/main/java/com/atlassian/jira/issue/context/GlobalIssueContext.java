package com.atlassian.jira.issue.context;

public class GlobalIssueContext implements JiraContextNode {
  private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

  private GlobalIssueContext() {}

  public static JiraContextNode getInstance() {
    return INSTANCE;
  }
}
