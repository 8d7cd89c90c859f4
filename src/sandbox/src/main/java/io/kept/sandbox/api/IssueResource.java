package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.ASSIGN_ISSUES;
import static io.kept.sandbox.permission.Permission.DELETE_ISSUES;
import static io.kept.sandbox.permission.Permission.EDIT_ISSUES;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.Comments.Said;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.user.SandboxUser;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Issues: created, read, edited, assigned, deleted. Only the history can be expanded. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
  private final Access access;
  private final Bodies bodies;

  IssueResource(Access access, Bodies bodies) {
    this.access = access;
    this.bodies = bodies;
  }

  @POST
  public Response create(JsonNode body) {
    Sent sent = Sent.of(body);
    SandboxIssue issue = bodies.writing.create(sent);
    IssueJson.Reference created = bodies.issues.refer(issue);
    return Response.created(URI.create(created.self())).entity(created).build();
  }

  @GET
  @Path("{issue}")
  public Object read(
      @PathParam("issue") String idOrKey,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") List<String> expand) {
    FieldChoice choice = FieldChoice.of(fields, FieldChoice.EVERYTHING);
    return bodies.issues.write(access.issue(idOrKey), IssueJson.Wanted.of(choice, expand));
  }

  @PUT
  @Path("{issue}")
  public Response edit(@PathParam("issue") String idOrKey, JsonNode body) {
    Sent sent = Sent.of(body);
    String refusal = "You do not have permission to edit issues in this project.";
    SandboxIssue issue = access.issue(idOrKey, EDIT_ISSUES, refusal);
    List<Said> comments = bodies.commenting.readNew(issue, sent.comments());
    bodies.writing.edit(issue, sent);
    comments.forEach(said -> bodies.commenting.add(issue, said));
    return Response.noContent().build();
  }

  @DELETE
  @Path("{issue}")
  public Response delete(@PathParam("issue") String idOrKey) {
    String refusal = "You do not have permission to delete issues in this project.";
    SandboxIssue issue = access.issue(idOrKey, DELETE_ISSUES, refusal);
    access.host().services().issues().delete(access.me(), issue);
    return Response.noContent().build();
  }

  /** Hands the issue to {@code {"name": "anna"}}; null for nobody. */
  @PUT
  @Path("{issue}/assignee")
  public Response assign(@PathParam("issue") String idOrKey, JsonNode body) {
    String refusal = "You do not have permission to assign issues.";
    SandboxIssue issue = access.issue(idOrKey, ASSIGN_ISSUES, refusal);
    JsonNode name = body.path("name");
    Optional<SandboxUser> to =
        bodies.writing.assignable(name.asText(), issue.state().identity().project());
    if (to.isEmpty() && !name.isNull()) {
      String message = "User '" + name.asText() + "' cannot be assigned issues.";
      throw Refusal.field("assignee", message);
    }
    access.host().services().issues().assign(access.me(), issue.getKey(), to);
    return Response.noContent().build();
  }

  record EditMeta(Map<String, FieldMeta.Bean> fields) {}

  @GET
  @Path("{issue}/editmeta")
  public Object editMeta(@PathParam("issue") String idOrKey) {
    Map<String, FieldMeta.Bean> fields = new LinkedHashMap<>();
    if (access.may(EDIT_ISSUES, access.issue(idOrKey))) {
      bodies.meta.editing().forEach(field -> fields.put(field.fieldId(), field));
    }
    return new EditMeta(fields);
  }
}
