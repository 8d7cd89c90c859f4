package io.kept.jira.snooze;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.act.Target;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.promise.PromiseId;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/promise/{id}/snooze}: the caller's own warning of a promise at risk. */
@Named
@Path("promise/{id}/snooze")
@Produces(MediaType.APPLICATION_JSON)
public class SnoozeResource {
  private final JiraAuthenticationContext authentication;
  private final Snoozing snoozing;
  private final Replies replies;

  @Inject
  public SnoozeResource(
      JiraAuthenticationContext authentication, Snoozing snoozing, Replies replies) {
    this.authentication = authentication;
    this.snoozing = snoozing;
    this.replies = replies;
  }

  /** Lets it rest: {@code {"minutes": 60}}. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response snooze(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    return Json.read(body, SnoozeBody.class)
        .map(typed -> replies.of(snoozing.snooze(target(id, seen), typed.length())))
        .orElseGet(replies::unreadable);
  }

  /** Wakes it. */
  @DELETE
  public Response wake(@PathParam("id") long id, @HeaderParam("If-Match") String seen) {
    return replies.of(snoozing.wake(target(id, seen)));
  }

  private Target target(long id, String seen) {
    return new Target(
        authentication.getLoggedInUser(), new PromiseId(id), IfMatch.version(seen));
  }
}
