package io.kept.jira.digest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.notice.Weekly;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/mine/weekly}: when the caller wants the kept rate by mail. */
@Named
@Path("mine/weekly")
@Produces(MediaType.APPLICATION_JSON)
public class WeeklyResource {
  private final JiraAuthenticationContext authentication;
  private final WeeklyWishing wishing;
  private final WeeklyViews views;
  private final Replies replies;

  @Inject
  public WeeklyResource(
      JiraAuthenticationContext authentication,
      WeeklyWishing wishing,
      WeeklyViews views,
      Replies replies) {
    this.authentication = authentication;
    this.wishing = wishing;
    this.views = views;
    this.replies = replies;
  }

  @GET
  public Response look() {
    ApplicationUser user = authentication.getLoggedInUser();
    return user == null ? replies.unseen() : Json.ok(views.json(wishing.of(user)));
  }

  /** {@code {"day": "MONDAY", "time": "08:00", "project": "HELP"}}; without a time none. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(String body) {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      return replies.unseen();
    }
    return Json.read(body, WeeklyBody.class)
        .map(typed -> typed.isNone() ? save(user, Optional.empty()) : save(user, typed))
        .orElseGet(replies::unreadable);
  }

  private Response save(ApplicationUser user, WeeklyBody typed) {
    List<Project> projects =
        wishing.of(user).managed().stream()
            .filter(it -> typed.projectKey().filter(key -> !key.equals(it.getKey())).isEmpty())
            .toList();
    if (projects.isEmpty()) {
      return replies.unseen();
    }
    Optional<DayOfWeek> day = typed.weekDay();
    Optional<LocalTime> time = typed.localTime();
    if (day.isEmpty() || time.isEmpty()) {
      String field = day.isEmpty() ? "day" : "time";
      return Json.problem(400, views.fault(field), field);
    }
    Optional<Long> project = typed.projectKey().map(key -> projects.get(0).getId());
    return save(user, Optional.of(new Weekly(day.get(), time.get(), project)));
  }

  private Response save(ApplicationUser user, Optional<Weekly> weekly) {
    return Json.ok(views.json(wishing.save(user, weekly)));
  }
}
