package io.kept.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.kept.jira.banner.Banner;
import io.kept.jira.right.Rights;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /plugins/servlet/kept/panel?issue=KEY}: the panel and the banner of an issue, as its page
 * shows them, for the page to draw them anew. 401 for whoever is not logged in; an issue that the
 * reader may not see is 404.
 */
@Named
public class PanelServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient IssueManager issues;
  private final transient Rights rights;
  private final transient Drawing drawing;

  /** What is drawn, and with what. */
  public record Drawing(PromisePanel panel, Banner banner, TemplateRenderer templates) {}

  @Inject
  public PanelServlet(
      JiraAuthenticationContext authentication,
      IssueManager issues,
      Rights rights,
      Drawing drawing) {
    this.authentication = authentication;
    this.issues = issues;
    this.rights = rights;
    this.drawing = drawing;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    Optional<Issue> issue = issue(user, request.getParameter("issue"));
    if (issue.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Map<String, Object> model = model(issue.get(), request.getContextPath());
    drawing.templates().render("templates/panel.vm", model, response.getWriter());
    drawing.templates().render("templates/banner.vm", model, response.getWriter());
  }

  private Optional<Issue> issue(ApplicationUser user, String key) {
    return Optional.ofNullable(key)
        .map(issues::getIssueObject)
        .map(Issue.class::cast)
        .filter(issue -> rights.maySee(user, issue));
  }

  private Map<String, Object> model(Issue issue, String root) {
    Map<String, Object> context = Map.of("issue", issue);
    Map<String, Object> model = new HashMap<>();
    model.put("requestContext", Map.of("baseUrl", root));
    model.putAll(drawing.panel().getContextMap(context));
    model.putAll(drawing.banner().getContextMap(context));
    return model;
  }
}
