package io.kept.jira.settings;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.kept.jira.report.KeptRateServlet.Page;
import io.kept.jira.settings.SettingsPages.Entry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /plugins/servlet/kept/settings?project=KEY&kind=FIX}: the policy of a project, for whoever
 * administers it; without a project, that of the instance for administrators of Jira.
 */
@Named
public class SettingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient WebSudoManager webSudo;
  private final transient SettingsPages pages;
  private final transient Page page;

  @Inject
  public SettingsServlet(
      JiraAuthenticationContext authentication,
      WebSudoManager webSudo,
      SettingsPages pages,
      Page page) {
    this.authentication = authentication;
    this.webSudo = webSudo;
    this.pages = pages;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      response.sendRedirect(page.login().getLoginUri(self(request)).toString());
      return;
    }
    try {
      answer(entry(user, request), request, response);
    } catch (WebSudoSessionException unconfirmed) {
      webSudo.enforceWebSudoProtection(request, response);
    }
  }

  private Entry entry(ApplicationUser user, HttpServletRequest request) {
    String project = request.getParameter("project");
    String kind = request.getParameter("kind");
    return project == null ? pages.instance(user, kind) : pages.project(user, project, kind);
  }

  /** As in Jira, who administers a project only need not confirm the password. */
  private void answer(Entry entry, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (entry instanceof Entry.Refused refused) {
      response.setStatus(refused.status());
      render(response, Map.of("allowed", false, "refusal", refused.sentence(), "ofProject", false));
      return;
    }
    SettingsView view = ((Entry.Admitted) entry).view();
    boolean ofProject = !view.projectKey().isEmpty();
    if (!ofProject) {
      webSudo.willExecuteWebSudoRequest(request);
    }
    render(
        response,
        Map.of(
            "allowed",
            true,
            "ofProject",
            ofProject,
            "settings",
            view,
            "base",
            request.getContextPath()));
  }

  private void render(HttpServletResponse response, Map<String, Object> model) throws IOException {
    page.resources().assembler().resources().requireContext("io.kept.settings");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates().render("templates/settings.vm", model, response.getWriter());
  }

  /** Not the query as it came, which need not be a part of any URI. */
  private static URI self(HttpServletRequest request) {
    String project = request.getParameter("project");
    String query =
        project == null ? "" : "?project=" + URLEncoder.encode(project, StandardCharsets.UTF_8);
    return URI.create(request.getRequestURL() + query);
  }
}
