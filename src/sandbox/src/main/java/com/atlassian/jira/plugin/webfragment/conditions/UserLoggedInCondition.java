package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds when somebody is logged in. */
public final class UserLoggedInCondition implements Condition {
  private final JiraAuthenticationContext authentication;

  public UserLoggedInCondition(JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return authentication.getLoggedInUser() != null;
  }
}
