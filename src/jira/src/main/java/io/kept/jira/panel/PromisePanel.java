package io.kept.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Supplies the panel's template with the promises of the issue that is viewed. */
@Named
public class PromisePanel implements ContextProvider {
  private final JiraAuthenticationContext authentication;
  private final PromisedByFields fields;
  private final Rights rights;
  private final Views views;
  private final InstantSource clock;

  @Inject
  public PromisePanel(
      JiraAuthenticationContext authentication,
      PromisedByFields fields,
      Rights rights,
      Views views,
      InstantSource clock) {
    this.authentication = authentication;
    this.fields = fields;
    this.rights = rights;
    this.views = views;
    this.clock = clock;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return Map.of("panel", panel((Issue) context.get("issue")));
  }

  private PanelView panel(Issue issue) {
    ApplicationUser user = authentication.getLoggedInUser();
    String rateUrl =
        rights.mayManage(user, issue.getProjectObject())
            ? "/plugins/servlet/kept/rate?project=" + issue.getProjectObject().getKey()
            : "";
    List<PromiseView> all =
        fields.of(issue).stream().map(field -> views.of(user, issue, field)).toList();
    return new PanelView(issue.getKey(), clock.instant().toString(), rateUrl, all);
  }
}
