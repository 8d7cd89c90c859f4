package io.kept.jira.holder;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.act.Target;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.promise.PromiseId;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/promise/{id}/holder}: who has the issue of a promise. */
@Named
@Path("promise/{id}/holder")
@Produces(MediaType.APPLICATION_JSON)
public class HolderResource {
  private final JiraAuthenticationContext authentication;
  private final Assigning assigning;
  private final Replies replies;

  @Inject
  public HolderResource(
      JiraAuthenticationContext authentication, Assigning assigning, Replies replies) {
    this.authentication = authentication;
    this.assigning = assigning;
    this.replies = replies;
  }

  /** Hands over: {@code {"to": "ben", "note": "..."}}; takes over: {@code {}}. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    Target target =
        new Target(authentication.getLoggedInUser(), new PromiseId(id), IfMatch.version(seen));
    return Json.read(body, Giving.class)
        .map(giving -> replies.of(assigning.give(target, giving)))
        .orElseGet(replies::unreadable);
  }
}
