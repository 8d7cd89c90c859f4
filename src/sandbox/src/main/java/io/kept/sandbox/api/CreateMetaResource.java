package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.CREATE_ISSUES;

import io.kept.sandbox.project.SandboxProject;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** What an issue can be created from, by project and type, as Jira 9 has it. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {
  private final Access access;
  private final Bodies bodies;

  CreateMetaResource(Access access, Bodies bodies) {
    this.access = access;
    this.bodies = bodies;
  }

  @GET
  public Object types(
      @PathParam("project") String idOrKey,
      @DefaultValue("0") @QueryParam("startAt") int startAt,
      @DefaultValue("50") @QueryParam("maxResults") int maxResults) {
    project(idOrKey);
    List<Object> types = List.of(Constants.issueType(bodies.links));
    return Paged.of(types, startAt, maxResults).values();
  }

  @GET
  @Path("{type}")
  public Object fields(
      @PathParam("project") String idOrKey,
      @PathParam("type") String type,
      @DefaultValue("0") @QueryParam("startAt") int startAt,
      @DefaultValue("50") @QueryParam("maxResults") int maxResults) {
    SandboxProject project = project(idOrKey);
    if (!type.equals(Constants.ISSUE_TYPE_ID)) {
      throw Refusal.missing("The issue type with id '" + type + "' does not exist");
    }
    return Paged.of(bodies.meta.creating(project), startAt, maxResults).values();
  }

  private SandboxProject project(String idOrKey) {
    SandboxProject project = access.project(idOrKey);
    if (!access.may(CREATE_ISSUES, project)) {
      throw Refusal.forbidden("You do not have permission to create issues in this project.");
    }
    return project;
  }
}
