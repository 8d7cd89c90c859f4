package io.kept.jira.mine;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.report.KeptRateServlet.Page;
import io.kept.jira.wording.Reader;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/mine}: the reader's own promises. */
@Named
public class MyPromisesServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient MyPromises promises;
  private final transient MineViews views;
  private final transient Page page;

  @Inject
  public MyPromisesServlet(
      JiraAuthenticationContext authentication, MyPromises promises, MineViews views, Page page) {
    this.authentication = authentication;
    this.promises = promises;
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
    page.resources().assembler().resources().requireContext("io.kept.mine");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates()
        .render(
            "templates/my-promises.vm",
            model(user, request.getContextPath()),
            response.getWriter());
  }

  private Map<String, Object> model(ApplicationUser user, String root) {
    Reader reader = page.readers().current();
    MineTable held = views.of(promises.heldBy(user), root, reader);
    MineTable passedOn = views.of(promises.passedOnBy(user), root, reader);
    return Map.of(
        "base",
        root,
        "held",
        held,
        "passedOn",
        passedOn,
        "holdsAny",
        !held.rows().isEmpty(),
        "passedOnAny",
        !passedOn.rows().isEmpty());
  }
}
