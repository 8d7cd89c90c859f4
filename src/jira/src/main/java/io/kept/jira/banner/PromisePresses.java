package io.kept.jira.banner;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Shows the banner to those whom a promise about the issue presses, and to nobody else. */
@Named
public class PromisePresses implements Condition {
  private final JiraAuthenticationContext authentication;
  private final Pressing pressing;

  @Inject
  public PromisePresses(JiraAuthenticationContext authentication, Pressing pressing) {
    this.authentication = authentication;
    this.pressing = pressing;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        && !pressing.on(issue, authentication.getLoggedInUser()).isEmpty();
  }
}
