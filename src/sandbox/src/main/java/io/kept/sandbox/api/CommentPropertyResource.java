package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.EDIT_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_OWN_COMMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.EntityProperties;
import io.kept.sandbox.comment.SandboxComment;
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

/** The properties of a comment; who may edit it may write them. */
@Path("comment/{comment}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentPropertyResource {
  private final Access access;
  private final Links links;

  CommentPropertyResource(Access access, Links links) {
    this.access = access;
    this.links = links;
  }

  @GET
  public Object keys(@PathParam("comment") String id) {
    return read(id).keys();
  }

  @GET
  @Path("{key}")
  public Object read(@PathParam("comment") String id, @PathParam("key") String key) {
    return read(id).get(key);
  }

  @PUT
  @Path("{key}")
  public Response write(
      @PathParam("comment") String id, @PathParam("key") String key, JsonNode value) {
    return edit(id).put(key, value);
  }

  @DELETE
  @Path("{key}")
  public Response remove(@PathParam("comment") String id, @PathParam("key") String key) {
    return edit(id).remove(key);
  }

  private Properties read(String id) {
    return of(access.comment(access.issueOfComment(id), id));
  }

  private Properties edit(String id) {
    SandboxIssue issue = access.issueOfComment(id);
    SandboxComment comment = access.comment(issue, id);
    boolean isMine = comment.author().equals(access.me());
    if (!access.may(EDIT_ALL_COMMENTS, issue)
        && !(isMine && access.may(EDIT_OWN_COMMENTS, issue))) {
      throw Refusal.forbidden("You do not have the permission to edit this comment.");
    }
    return of(comment);
  }

  private Properties of(SandboxComment comment) {
    String self = links.to("comment/" + comment.id() + "/properties");
    return new Properties(access.host().properties(), EntityProperties.COMMENT, comment.id(), self);
  }
}
