package io.kept.jira.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.report.KeptRateServlet.Page;
import io.kept.jira.wording.Reader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Lets visitors of a page log in, and draws it. */
public class Pages {
  private final JiraAuthenticationContext authentication;
  private final Page means;

  public Pages(JiraAuthenticationContext authentication, Page means) {
    this.authentication = authentication;
    this.means = means;
  }

  /** Who is logged in; when nobody is, they are sent to log in and to come back. */
  public Optional<ApplicationUser> visitor(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ApplicationUser> user = Optional.ofNullable(authentication.getLoggedInUser());
    if (user.isEmpty()) {
      response.sendRedirect(means.login().getLoginUri(self(request)).toString());
    }
    return user;
  }

  public Reader reader() {
    return means.readers().current();
  }

  /** What it shows is its reader's own, so that nothing on the way may keep it. */
  public void draw(Look look, Map<String, Object> model, HttpServletResponse response)
      throws IOException {
    means.resources().assembler().resources().requireContext(look.context());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    means.templates().render("templates/" + look.template(), model, response.getWriter());
  }

  /** Not the query as it came, which need not be a part of any URI. */
  private static URI self(HttpServletRequest request) {
    String project = request.getParameter("project");
    String query =
        project == null ? "" : "?project=" + URLEncoder.encode(project, StandardCharsets.UTF_8);
    return URI.create(request.getRequestURL() + query);
  }
}
