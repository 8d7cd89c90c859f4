package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import io.kept.sandbox.plugin.Administrators;
import java.util.Map;
import java.util.Optional;

/** Holds when the user who is logged in administers Jira. */
public final class UserIsAdminCondition implements Condition {
  private final JiraAuthenticationContext authentication;
  private final Administrators administrators;

  public UserIsAdminCondition(
      JiraAuthenticationContext authentication, Administrators administrators) {
    this.authentication = authentication;
    this.administrators = administrators;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return Optional.ofNullable(authentication.getLoggedInUser())
        .filter(administrators::include)
        .isPresent();
  }
}
