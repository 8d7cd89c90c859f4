package com.atlassian.jira.user;

public interface ApplicationUser {
  String getKey();

  String getUsername();

  String getDisplayName();

  String getEmailAddress();

  boolean isActive();
}
