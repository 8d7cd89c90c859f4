package io.kept.jira.administration;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.kept.jira.report.KeptRateServlet.Page;
import io.kept.jira.setup.SetupServlet.Door;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/administration}: for administrators of Jira. */
@Named
public class AdministrationServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient Door door;
  private final transient AdministrationViews views;
  private final transient Page page;

  @Inject
  public AdministrationServlet(
      JiraAuthenticationContext authentication, Door door, AdministrationViews views, Page page) {
    this.authentication = authentication;
    this.door = door;
    this.views = views;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      URI self = URI.create(request.getRequestURL().toString());
      response.sendRedirect(page.login().getLoginUri(self).toString());
      return;
    }
    if (!door.administration().isOfJira(user)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      render(response, Map.of("allowed", false));
      return;
    }
    try {
      door.webSudo().willExecuteWebSudoRequest(request);
      render(
          response,
          Map.of(
              "allowed",
              true,
              "learning",
              views.learning(page.readers().current()),
              "account",
              views.account(page.readers().current()),
              "administration",
              views.current(page.readers().current()),
              "base",
              request.getContextPath()));
    } catch (WebSudoSessionException unconfirmed) {
      door.webSudo().enforceWebSudoProtection(request, response);
    }
  }

  private void render(HttpServletResponse response, Map<String, Object> model) throws IOException {
    page.resources().assembler().resources().requireContext("io.kept.administration");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates().render("templates/administration.vm", model, response.getWriter());
  }
}
