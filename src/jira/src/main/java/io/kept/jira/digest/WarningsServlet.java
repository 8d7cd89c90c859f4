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

/** {@code /plugins/servlet/kept/warnings}: what mails the reader wants. */
@Named
public class WarningsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient Warnings warnings;
  private final transient Weeklies weeklies;
  private final transient Page page;

  /** How people want to be warned. */
  public record Warnings(Wishing wishing, WishViews views) {}

  /** When managers want the kept rate. */
  public record Weeklies(WeeklyWishing wishing, WeeklyViews views) {}

  @Inject
  public WarningsServlet(
      JiraAuthenticationContext authentication, Warnings warnings, Weeklies weeklies, Page page) {
    this.authentication = authentication;
    this.warnings = warnings;
    this.weeklies = weeklies;
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
            Map.of(
                "base",
                request.getContextPath(),
                "wish",
                warnings.views().of(warnings.wishing().of(user)),
                "weekly",
                weeklies.views().of(weeklies.wishing().of(user))),
            response.getWriter());
  }
}
