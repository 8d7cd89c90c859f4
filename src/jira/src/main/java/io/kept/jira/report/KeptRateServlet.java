package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.export.Export;
import io.kept.jira.page.Door;
import io.kept.jira.page.Look;
import io.kept.jira.page.Pages;
import io.kept.jira.selection.Asked;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.selection.Selected;
import io.kept.jira.selection.Selecting;
import io.kept.jira.wording.Reader;
import io.kept.report.Period;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /plugins/servlet/kept/rate?project=KEY&from=2026-10-01&to=2026-10-31}, for those who
 * manage the projects; as CSV with {@code format=csv}.
 */
@Named
public class KeptRateServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Look LOOK = new Look("kept-rate.vm", "io.kept.rate");

  private final transient Pages pages;
  private final transient ManagedProjects projects;
  private final transient Answers answers;

  /** How a question is read and answered. */
  public record Answers(
      Selecting selecting, Forms forms, RateViews views, Listings listings, Export export) {}

  @Inject
  public KeptRateServlet(Pages pages, ManagedProjects projects, Answers answers) {
    this.pages = pages;
    this.projects = projects;
    this.answers = answers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request);
    Optional<ApplicationUser> user = pages.visitor(request, response, asked.query());
    if (user.isPresent()) {
      answer(asked, user.get(), new Door.Visit(request, response));
    }
  }

  private void answer(Asked asked, ApplicationUser user, Door.Visit visit) throws IOException {
    HttpServletResponse response = visit.response();
    List<Project> managed = projects.of(user);
    List<Project> chosen = asked.projects().isEmpty() ? managed : named(managed, asked.projects());
    if (chosen.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      draw(response, Map.of("found", false, "managed", !managed.isEmpty()));
      return;
    }
    boolean agents = projects.agentsSeenBy(user, chosen);
    Reader reader = pages.reader();
    Selecting.Reading reading = answers.selecting().read(asked, chosen, agents, reader);
    Form form = answers.forms().of(asked, managed, agents, reader);
    if (reading.selection().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      draw(response, model(form, reading.faults(), List.of()));
      return;
    }
    Selected selected = new Selected(chosen, reading.selection().get(), agents);
    Visitor visitor = new Visitor(user, reader, visit.request().getContextPath());
    if ("csv".equals(visit.request().getParameter("format"))) {
      download(response, selected, visitor);
    } else {
      RateView view =
          asked
              .value(Asked.LIST)
              .flatMap(Parts::named)
              .map(part -> answers.listings().of(selected, part, visitor))
              .orElseGet(() -> answers.views().of(selected, asked.withoutList(), visitor));
      draw(response, model(form, List.of(), List.of(view)));
    }
  }

  /** None of them when one is not managed, as if there were no such project. */
  private static List<Project> named(List<Project> managed, List<String> keys) {
    List<Project> named = managed.stream().filter(it -> keys.contains(it.getKey())).toList();
    return named.size() == Set.copyOf(keys).size() ? named : List.of();
  }

  private static Map<String, Object> model(Form form, List<String> faults, List<RateView> rates) {
    return Map.of(
        "found", true, "form", form, "faults", faults, "rates", rates, "faulty", !faults.isEmpty());
  }

  private void download(HttpServletResponse response, Selected selected, Visitor visitor)
      throws IOException {
    Period period = selected.selection().period();
    String name = "kept-rate-" + period.from() + "-" + period.until().minusDays(1) + ".csv";
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    answers.export().write(selected, visitor.user(), visitor.reader(), response.getWriter());
  }

  private void draw(HttpServletResponse response, Map<String, Object> model) throws IOException {
    pages.draw(LOOK, model, response);
  }
}
