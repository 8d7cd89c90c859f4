package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.DELETE_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.DELETE_OWN_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_OWN_COMMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.permission.Permission;
import java.net.URI;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The comments on an issue that the caller may read. */
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {
  private final Access access;
  private final Bodies bodies;

  CommentResource(Access access, Bodies bodies) {
    this.access = access;
    this.bodies = bodies;
  }

  @GET
  public Object all(
      @PathParam("issue") String idOrKey,
      @DefaultValue("0") @QueryParam("startAt") int startAt,
      @DefaultValue("-1") @QueryParam("maxResults") int maxResults,
      @DefaultValue("") @QueryParam("expand") String expand) {
    SandboxIssue issue = access.issue(idOrKey);
    var page = Paged.of(access.comments(issue), startAt, maxResults);
    List<CommentJson> part =
        page.part().stream().map(comment -> write(issue, comment, expand)).toList();
    return new CommentJson.Page(part, page.maxResults(), page.total(), page.startAt());
  }

  @GET
  @Path("{comment}")
  public Object one(
      @PathParam("issue") String idOrKey,
      @PathParam("comment") String id,
      @DefaultValue("") @QueryParam("expand") String expand) {
    SandboxIssue issue = access.issue(idOrKey);
    return write(issue, access.comment(issue, id), expand);
  }

  @POST
  public Response add(@PathParam("issue") String idOrKey, JsonNode body) {
    SandboxIssue issue = access.issue(idOrKey);
    CommentJson added = write(issue, bodies.commenting.add(issue, body), "");
    return Response.created(URI.create(added.self())).entity(added).build();
  }

  @PUT
  @Path("{comment}")
  public Object edit(
      @PathParam("issue") String idOrKey, @PathParam("comment") String id, JsonNode body) {
    SandboxIssue issue = access.issue(idOrKey);
    SandboxComment before = access.comment(issue, id);
    require(EDIT_OWN_COMMENTS, EDIT_ALL_COMMENTS, issue, before);
    var said = bodies.commenting.read(issue, body);
    var after = access.host().services().comments().edit(access.me(), issue, before, said);
    return write(issue, after, "");
  }

  @DELETE
  @Path("{comment}")
  public Response delete(@PathParam("issue") String idOrKey, @PathParam("comment") String id) {
    SandboxIssue issue = access.issue(idOrKey);
    SandboxComment comment = access.comment(issue, id);
    require(DELETE_OWN_COMMENTS, DELETE_ALL_COMMENTS, issue, comment);
    access.host().services().comments().delete(access.me(), issue, comment);
    return Response.noContent().build();
  }

  private void require(Permission own, Permission all, SandboxIssue issue, SandboxComment comment) {
    boolean isMine = comment.author().equals(access.me());
    if (!access.may(all, issue) && !(isMine && access.may(own, issue))) {
      throw Refusal.forbidden("You do not have the permission for this comment.");
    }
  }

  private CommentJson write(SandboxIssue issue, SandboxComment comment, String expand) {
    return expand.contains("properties")
        ? bodies.comments.writeWhole(issue.getId(), comment)
        : bodies.comments.write(issue.getId(), comment);
  }
}
