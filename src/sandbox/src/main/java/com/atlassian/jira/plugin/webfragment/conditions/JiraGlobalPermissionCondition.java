package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import io.kept.sandbox.plugin.Administrators;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Holds when the user has the global permission; the sandbox knows only those of administrators.
 */
public final class JiraGlobalPermissionCondition implements Condition {
  private static final Set<String> ADMINISTRATORS =
      Set.of("admin", "administer", "sysadmin", "system_admin");

  private final UserIsAdminCondition administrator;

  public JiraGlobalPermissionCondition(
      JiraAuthenticationContext authentication, Administrators administrators) {
    administrator = new UserIsAdminCondition(authentication, administrators);
  }

  @Override
  public void init(Map<String, String> params) {
    String permission = params.getOrDefault("permission", "");
    if (!ADMINISTRATORS.contains(permission.toLowerCase(Locale.ROOT))) {
      throw new PluginParseException("no global permission '" + permission + "' in the sandbox");
    }
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return administrator.shouldDisplay(context);
  }
}
