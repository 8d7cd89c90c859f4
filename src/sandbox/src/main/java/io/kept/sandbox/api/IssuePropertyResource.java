package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.EDIT_ISSUES;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.EntityProperties;
import io.kept.sandbox.issue.SandboxIssue;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The properties of an issue; who may edit it may write them. */
@Path("issue/{issue}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssuePropertyResource {
  private static final String REFUSAL = "You do not have permission to edit this issue.";

  private final Access access;
  private final Links links;

  IssuePropertyResource(Access access, Links links) {
    this.access = access;
    this.links = links;
  }

  @GET
  public Object keys(@PathParam("issue") String idOrKey) {
    return of(access.issue(idOrKey)).keys();
  }

  @GET
  @Path("{key}")
  public Object read(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
    return of(access.issue(idOrKey)).get(key);
  }

  @PUT
  @Path("{key}")
  public Response write(
      @PathParam("issue") String idOrKey, @PathParam("key") String key, JsonNode value) {
    return of(access.issue(idOrKey, EDIT_ISSUES, REFUSAL)).put(key, value);
  }

  @DELETE
  @Path("{key}")
  public Response remove(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
    return of(access.issue(idOrKey, EDIT_ISSUES, REFUSAL)).remove(key);
  }

  private Properties of(SandboxIssue issue) {
    String self = links.to("issue/" + issue.getId() + "/properties");
    return new Properties(access.host().properties(), EntityProperties.ISSUE, issue.getId(), self);
  }
}
