package io.kept.jira.settings;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.page.Door;
import io.kept.jira.page.Look;
import io.kept.jira.page.Pages;
import io.kept.jira.settings.SettingsPages.Entry;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
  private static final Look LOOK = new Look("settings.vm", "io.kept.settings");

  private final transient Pages pages;
  private final transient Door door;
  private final transient SettingsPages settings;

  @Inject
  public SettingsServlet(Pages pages, Door door, SettingsPages settings) {
    this.pages = pages;
    this.door = door;
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ApplicationUser> user = pages.visitor(request, response, query(request));
    if (user.isPresent()) {
      answer(entry(user.get(), request), new Door.Visit(request, response));
    }
  }

  private Entry entry(ApplicationUser user, HttpServletRequest request) {
    String project = request.getParameter("project");
    String kind = request.getParameter("kind");
    return project == null ? settings.instance(user, kind) : settings.project(user, project, kind);
  }

  /** As in Jira, who administers a project only need not confirm the password. */
  private void answer(Entry entry, Door.Visit visit) throws IOException {
    if (entry instanceof Entry.Refused refused) {
      visit.response().setStatus(refused.status());
      pages.draw(
          LOOK,
          Map.of("allowed", false, "refusal", refused.sentence(), "ofProject", false),
          visit.response());
      return;
    }
    SettingsView view = ((Entry.Admitted) entry).view();
    if (view.projectKey().isEmpty()) {
      door.confirmed(visit, () -> draw(view, visit));
    } else {
      draw(view, visit);
    }
  }

  private void draw(SettingsView view, Door.Visit visit) throws IOException {
    Map<String, Object> model =
        Map.of(
            "allowed",
            true,
            "ofProject",
            !view.projectKey().isEmpty(),
            "settings",
            view,
            "base",
            visit.request().getContextPath());
    pages.draw(LOOK, model, visit.response());
  }

  private static String query(HttpServletRequest request) {
    String project = request.getParameter("project");
    return project == null ? "" : "?project=" + URLEncoder.encode(project, StandardCharsets.UTF_8);
  }
}
