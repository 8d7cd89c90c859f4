package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.export.Export;
import io.kept.jira.selection.Asked;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.selection.Selected;
import io.kept.jira.selection.Selecting;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.report.Period;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /plugins/servlet/kept/rate?project=KEY&from=2026-10-01&to=2026-11-01}, for those who manage
 * the projects; as CSV with {@code format=csv}.
 */
@Named
public class KeptRateServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient ManagedProjects projects;
  private final transient Answers answers;
  private final transient Page page;

  /** What a page of ours is made with. */
  public record Page(
      TemplateRenderer templates,
      PageBuilderService resources,
      LoginUriProvider login,
      Readers readers) {}

  /** How a question is read and answered. */
  public record Answers(Selecting selecting, Forms forms, RateViews views, Export export) {}

  @Inject
  public KeptRateServlet(
      JiraAuthenticationContext authentication,
      ManagedProjects projects,
      Answers answers,
      Page page) {
    this.authentication = authentication;
    this.projects = projects;
    this.answers = answers;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser user = authentication.getLoggedInUser();
    Asked asked = Asked.of(request);
    if (user == null) {
      URI self = URI.create(request.getRequestURL() + asked.query());
      response.sendRedirect(page.login().getLoginUri(self).toString());
      return;
    }
    List<Project> managed = projects.of(user);
    List<Project> chosen = asked.projects().isEmpty() ? managed : named(managed, asked.projects());
    if (chosen.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      render(response, Map.of("found", false, "managed", !managed.isEmpty()));
      return;
    }
    boolean agents = projects.agentsSeenBy(user, chosen);
    Reader reader = page.readers().current();
    Selecting.Reading reading = answers.selecting().read(asked, chosen, agents, reader);
    Form form = answers.forms().of(asked, managed, agents, reader);
    if (reading.selection().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      render(response, model(form, reading.faults(), List.of()));
      return;
    }
    Selected selected = new Selected(chosen, reading.selection().get(), agents);
    if ("csv".equals(request.getParameter("format"))) {
      download(response, selected, user);
    } else {
      RateView view = answers.views().of(selected, request.getContextPath(), reader);
      render(response, model(form, List.of(), List.of(view)));
    }
  }

  /** None of them when one is not managed, as if there were no such project. */
  private static List<Project> named(List<Project> managed, List<String> keys) {
    List<Project> named = managed.stream().filter(it -> keys.contains(it.getKey())).toList();
    return named.size() == Set.copyOf(keys).size() ? named : List.of();
  }

  private static Map<String, Object> model(Form form, List<String> faults, List<RateView> rates) {
    return Map.of("found", true, "form", form, "faults", faults, "rates", rates, "faulty", !faults.isEmpty());
  }

  private void download(HttpServletResponse response, Selected selected, ApplicationUser user)
      throws IOException {
    Period period = selected.selection().period();
    String name = "kept-rate-" + period.from() + "-" + period.until() + ".csv";
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    answers.export().write(selected, user, response.getWriter());
  }

  private void render(HttpServletResponse response, Map<String, Object> model) throws IOException {
    page.resources().assembler().resources().requireContext("io.kept.rate");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates().render("templates/kept-rate.vm", model, response.getWriter());
  }
}
