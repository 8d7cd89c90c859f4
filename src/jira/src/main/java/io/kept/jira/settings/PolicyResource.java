package io.kept.jira.settings;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.policy.Place;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.policy.PolicyDraft;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
 * {@code /rest/kept/1.0/policy}: the policies of projects and of the instance, for their
 * administrators. With {@code If-Match} nothing is saved over what somebody else has saved since.
 */
@Named
@Path("policy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {
  private final Doors doors;
  private final PolicySettings settings;
  private final TextSettings texts;

  @Inject
  public PolicyResource(Doors doors, PolicySettings settings, TextSettings texts) {
    this.doors = doors;
    this.settings = settings;
    this.texts = texts;
  }

  /** The policy of a project. */
  @GET
  @Path("project/{projectKey}/{kind}")
  public Response lookProject(@PathParam("projectKey") String key, @PathParam("kind") String kind) {
    return doors.project(key, kind, (place, user) -> settings.look(place));
  }

  /** Saves it: {@code {"entries": {"tries": "3"}}}. */
  @PUT
  @Path("project/{projectKey}/{kind}")
  public Response saveProject(
      @PathParam("projectKey") String key,
      @PathParam("kind") String kind,
      @HeaderParam("If-Match") String seen,
      String body) {
    return doors.project(
        key,
        kind,
        (place, user) -> drafted(body, it -> settings.save(place, version(seen), it, user)));
  }

  /** Gives it up. */
  @DELETE
  @Path("project/{projectKey}/{kind}")
  public Response giveUpProject(
      @PathParam("projectKey") String key,
      @PathParam("kind") String kind,
      @HeaderParam("If-Match") String seen) {
    return doors.project(key, kind, (place, user) -> settings.giveUp(place, version(seen), user));
  }

  /** What it would do; nothing is saved. */
  @POST
  @Path("project/{projectKey}/{kind}/preview")
  public Response previewProject(
      @PathParam("projectKey") String key, @PathParam("kind") String kind, String body) {
    return doors.project(
        key, kind, (place, user) -> drafted(body, it -> settings.preview(place, it)));
  }

  /** What it would say to the customer of an issue; nothing is saved. */
  @POST
  @Path("project/{projectKey}/{kind}/texts")
  public Response textsProject(
      @PathParam("projectKey") String key, @PathParam("kind") String kind, String body) {
    return doors.project(key, kind, (place, user) -> shown(place, user, body));
  }

  /** Who changed it when, and to what. */
  @GET
  @Path("project/{projectKey}/{kind}/history")
  public Response historyProject(
      @PathParam("projectKey") String key, @PathParam("kind") String kind) {
    return doors.project(key, kind, (place, user) -> settings.history(place));
  }

  /** The policy wherever a project has none of its own. */
  @GET
  @Path("instance/{kind}")
  public Response lookInstance(@PathParam("kind") String kind) {
    return doors.instance(kind, (place, user) -> settings.look(place));
  }

  /** Saves it: {@code {"entries": {"tries": "3"}}}. */
  @PUT
  @Path("instance/{kind}")
  public Response saveInstance(
      @PathParam("kind") String kind, @HeaderParam("If-Match") String seen, String body) {
    return doors.instance(
        kind, (place, user) -> drafted(body, it -> settings.save(place, version(seen), it, user)));
  }

  /** Gives it up. */
  @DELETE
  @Path("instance/{kind}")
  public Response giveUpInstance(
      @PathParam("kind") String kind, @HeaderParam("If-Match") String seen) {
    return doors.instance(kind, (place, user) -> settings.giveUp(place, version(seen), user));
  }

  /** What it would do; nothing is saved. */
  @POST
  @Path("instance/{kind}/preview")
  public Response previewInstance(@PathParam("kind") String kind, String body) {
    return doors.instance(kind, (place, user) -> drafted(body, it -> settings.preview(place, it)));
  }

  /** What it would say to the customer of an issue; nothing is saved. */
  @POST
  @Path("instance/{kind}/texts")
  public Response textsInstance(@PathParam("kind") String kind, String body) {
    return doors.instance(kind, (place, user) -> shown(place, user, body));
  }

  /** Who changed it when, and to what. */
  @GET
  @Path("instance/{kind}/history")
  public Response historyInstance(@PathParam("kind") String kind) {
    return doors.instance(kind, (place, user) -> settings.history(place));
  }

  private Response shown(Place place, ApplicationUser user, String body) {
    return Json.read(body, TextsBody.class, PolicyBody.MOST_CHARACTERS)
        .flatMap(it -> it.draft().map(draft -> texts.show(place, user, draft, it.issueKey())))
        .orElseGet(doors::unreadable);
  }

  private Response drafted(String body, Function<PolicyDraft, Response> then) {
    return Json.read(body, PolicyBody.class, PolicyBody.MOST_CHARACTERS)
        .flatMap(PolicyBody::draft)
        .map(then)
        .orElseGet(doors::unreadable);
  }

  private static OptionalInt version(String seen) {
    return IfMatch.version(seen);
  }
}
