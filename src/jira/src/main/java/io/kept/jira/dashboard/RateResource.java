package io.kept.jira.dashboard;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/rate}: the kept rate of the last weeks, for those who manage promises. */
@Named
@Path("rate")
@Produces(MediaType.APPLICATION_JSON)
public class RateResource {
  private final JiraAuthenticationContext authentication;
  private final ManagedProjects managed;
  private final RecentRates rates;
  private final Speech speech;

  /** How answers are put into words. */
  public record Speech(RateAnswers answers, Replies replies) {}

  @Inject
  public RateResource(
      JiraAuthenticationContext authentication,
      ManagedProjects managed,
      RecentRates rates,
      Speech speech) {
    this.authentication = authentication;
    this.managed = managed;
    this.rates = rates;
    this.speech = speech;
  }

  /** Of one project, or without a project of all that the caller manages. */
  @GET
  public Response rate(
      @QueryParam("project") String project,
      @QueryParam("weeks") String weeks,
      @QueryParam("kind") String kind) {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      return speech.replies().unseen();
    }
    Wanted.Reading reading = Wanted.read(project, weeks, kind);
    return reading
        .wanted()
        .map(wanted -> answer(wanted, managed.of(user)))
        .orElseGet(
            () -> Json.problem(400, speech.answers().fault(reading.fault()), reading.fault()));
  }

  /** The projects whose rate the caller may ask for. */
  @GET
  @Path("projects")
  public Response projects() {
    ApplicationUser user = authentication.getLoggedInUser();
    return user == null
        ? speech.replies().unseen()
        : Json.ok(speech.answers().projects(managed.of(user)));
  }

  private Response answer(Wanted wanted, List<Project> seen) {
    List<Project> projects =
        seen.stream()
            .filter(it -> wanted.project().filter(key -> !key.equals(it.getKey())).isEmpty())
            .toList();
    return projects.isEmpty()
        ? speech.replies().unseen()
        : Json.ok(speech.answers().json(wanted, projects, rates.of(projects, wanted)));
  }
}
