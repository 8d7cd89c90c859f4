package io.kept.sandbox.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.plugin.Administrators;

/** Jira's global permissions, of which the sandbox has that of administrators. */
public final class SandboxGlobalPermissions implements GlobalPermissionManager {
  private final Administrators administrators;

  public SandboxGlobalPermissions(Administrators administrators) {
    this.administrators = administrators;
  }

  @Override
  public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
    if (!GlobalPermissionKey.ADMINISTER.equals(permission)) {
      throw new NotInSandbox("The sandbox has no global permission but to administer.");
    }
    return administrators.include(user);
  }
}
