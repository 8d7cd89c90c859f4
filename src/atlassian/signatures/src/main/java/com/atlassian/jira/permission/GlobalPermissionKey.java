package com.atlassian.jira.permission;

public final class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey();

  private GlobalPermissionKey() {}
}
