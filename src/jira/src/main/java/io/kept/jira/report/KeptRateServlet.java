package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.wording.Readers;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/rate?project=KEY}, for administrators of that project. */
@Named
public class KeptRateServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient ManagedProjects projects;
  private final transient RateViews views;
  private final transient Page page;

  /** What a page of ours is made with. */
  public record Page(
      TemplateRenderer templates,
      PageBuilderService resources,
      LoginUriProvider login,
      Readers readers) {}

  @Inject
  public KeptRateServlet(
      JiraAuthenticationContext authentication,
      ManagedProjects projects,
      RateViews views,
      Page page) {
    this.authentication = authentication;
    this.projects = projects;
    this.views = views;
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
    List<Project> managed = projects.of(user);
    String key = request.getParameter("project");
    List<Project> chosen =
        managed.stream().filter(it -> key == null || it.getKey().equals(key)).limit(1).toList();
    if (chosen.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    render(response, model(managed, chosen));
  }

  private Map<String, Object> model(List<Project> managed, List<Project> chosen) {
    List<RateView> rates =
        chosen.stream().map(project -> views.of(project, page.readers().current())).toList();
    List<ProjectView> choices =
        managed.stream().map(it -> new ProjectView(it.getKey(), it.getName())).toList();
    return Map.of(
        "rates",
        rates,
        "projects",
        choices,
        "found",
        !rates.isEmpty(),
        "managed",
        !choices.isEmpty());
  }

  private void render(HttpServletResponse response, Map<String, Object> model) throws IOException {
    page.resources().assembler().resources().requireContext("io.kept.rate");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates().render("templates/kept-rate.vm", model, response.getWriter());
  }

  /** Not the query as it came, which need not be a part of any URI. */
  private static URI self(HttpServletRequest request) {
    String project = request.getParameter("project");
    String query =
        project == null ? "" : "?project=" + URLEncoder.encode(project, StandardCharsets.UTF_8);
    return URI.create(request.getRequestURL() + query);
  }
}
