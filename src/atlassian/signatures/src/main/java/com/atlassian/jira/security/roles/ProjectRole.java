package com.atlassian.jira.security.roles;

public interface ProjectRole {
  String getName();
}
