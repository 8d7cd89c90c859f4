package io.kept.jira.settings;

import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * {@code /rest/kept/1.0/calendar}: the calendars that policies name. Whoever administers a project
 * may look at them and try them; they are shared, so only who administers Jira saves them.
 */
@Named
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {
  private final Doors doors;
  private final CalendarSettings settings;

  @Inject
  public CalendarResource(Doors doors, CalendarSettings settings) {
    this.doors = doors;
    this.settings = settings;
  }

  /** All calendars. */
  @GET
  public Response list() {
    return doors.any(user -> settings.list());
  }

  /** One, with its next two weeks. */
  @GET
  @Path("{name}")
  public Response look(@PathParam("name") String name) {
    return doors.any(user -> settings.look(name).orElseGet(doors::unseen));
  }

  /** Saves it: {@code {"hours": "zone Europe/Berlin\nMONDAY 09:00-17:00"}}. */
  @PUT
  @Path("{name}")
  public Response save(
      @PathParam("name") String name, @HeaderParam("If-Match") String seen, String body) {
    return doors.jira(
        user ->
            entered(name, body, hours -> settings.save(name, IfMatch.version(seen), hours, user)));
  }

  /** What it would do; nothing is saved. */
  @POST
  @Path("{name}/preview")
  public Response preview(@PathParam("name") String name, String body) {
    return doors.any(user -> entered(name, body, hours -> settings.preview(name, hours)));
  }

  /** Who changed it when, and to what. */
  @GET
  @Path("{name}/history")
  public Response history(@PathParam("name") String name) {
    return doors.any(user -> settings.history(name).orElseGet(doors::unseen));
  }

  private Response entered(String name, String body, Function<String, Response> then) {
    return StoredCalendars.isName(name)
        ? Json.read(body, CalendarBody.class, CalendarBody.MOST_CHARACTERS)
            .flatMap(CalendarBody::lines)
            .map(then)
            .orElseGet(doors::unreadable)
        : doors.misnamed();
  }
}
