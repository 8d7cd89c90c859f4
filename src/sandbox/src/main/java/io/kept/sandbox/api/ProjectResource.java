package io.kept.sandbox.api;

import io.kept.sandbox.api.Constants.StatusJson;
import io.kept.sandbox.issue.Status;
import java.util.Arrays;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The projects that the caller sees. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
  private final Access access;
  private final Links links;

  ProjectResource(Access access, Links links) {
    this.access = access;
    this.links = links;
  }

  /** The steps of the workflow for one type of issue. */
  record Workflow(
      String self, String id, String name, boolean subtask, List<StatusJson> statuses) {}

  @GET
  public Object all() {
    return access.projects().stream().map(project -> ProjectJson.of(project, links)).toList();
  }

  @GET
  @Path("{project}")
  public Object one(@PathParam("project") String idOrKey) {
    return ProjectJson.Whole.of(access.project(idOrKey), links);
  }

  @GET
  @Path("{project}/statuses")
  public Object statuses(@PathParam("project") String idOrKey) {
    access.project(idOrKey);
    List<StatusJson> statuses =
        Arrays.stream(Status.values()).map(status -> Constants.status(status, links)).toList();
    var type = Constants.issueType(links);
    return List.of(new Workflow(type.self(), type.id(), type.name(), type.subtask(), statuses));
  }
}
