package com.atlassian.jira.plugin.jql.function;

public interface JqlFunctionModuleDescriptor {
  String getFunctionName();

  boolean isList();
}
