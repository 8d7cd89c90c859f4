package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.page.Look;
import io.kept.jira.page.Pages;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/warnings}: what mails the reader wants. */
@Named
public class WarningsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Look LOOK = new Look("warnings.vm", "io.kept.warnings");

  private final transient Pages pages;
  private final transient Warnings warnings;
  private final transient Weeklies weeklies;

  /** How people want to be warned. */
  public record Warnings(Wishing wishing, WishViews views) {}

  /** When managers want the kept rate. */
  public record Weeklies(WeeklyWishing wishing, WeeklyViews views) {}

  @Inject
  public WarningsServlet(Pages pages, Warnings warnings, Weeklies weeklies) {
    this.pages = pages;
    this.warnings = warnings;
    this.weeklies = weeklies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ApplicationUser> user = pages.visitor(request, response);
    if (user.isPresent()) {
      pages.draw(LOOK, model(user.get(), request.getContextPath()), response);
    }
  }

  private Map<String, Object> model(ApplicationUser user, String root) {
    return Map.of(
        "base", root,
        "wish", warnings.views().of(warnings.wishing().of(user)),
        "weekly", weeklies.views().of(weeklies.wishing().of(user)));
  }
}
