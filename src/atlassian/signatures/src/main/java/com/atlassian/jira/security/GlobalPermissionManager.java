package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
