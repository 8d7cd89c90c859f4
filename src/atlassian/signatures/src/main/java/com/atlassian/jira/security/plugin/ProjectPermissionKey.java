package com.atlassian.jira.security.plugin;

import java.util.Objects;

public final class ProjectPermissionKey {
  private final String permissionKey;

  public ProjectPermissionKey(String permissionKey) {
    this.permissionKey = permissionKey;
  }

  public String permissionKey() {
    return permissionKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectPermissionKey that && permissionKey.equals(that.permissionKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(permissionKey);
  }
}
