package io.kept.jira.digest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.report.KeptRateServlet.Page;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/warnings}: how the reader wants to be warned. */
@Named
public class WarningsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient Wishing wishing;
  private final transient WishViews views;
  private final transient Page page;

  @Inject
  public WarningsServlet(
      JiraAuthenticationContext authentication, Wishing wishing, WishViews views, Page page) {
    this.authentication = authentication;
    this.wishing = wishing;
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
    page.resources().assembler().resources().requireContext("io.kept.warnings");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates()
        .render(
            "templates/warnings.vm",
            Map.of("base", request.getContextPath(), "wish", views.of(wishing.of(user))),
            response.getWriter());
  }
}
