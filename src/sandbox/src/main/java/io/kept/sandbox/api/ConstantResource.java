package io.kept.sandbox.api;

import io.kept.sandbox.issue.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The fields, and what the fields can be. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantResource {
  private final Host host;
  private final Links links;

  ConstantResource(Host host, Links links) {
    this.host = host;
    this.links = links;
  }

  @GET
  @Path("field")
  public Object fields() {
    return Stream.concat(
            Arrays.stream(SystemField.values()).map(FieldJson::of),
            host.services().fields().all().stream().map(FieldJson::of))
        .toList();
  }

  @GET
  @Path("issuetype")
  public Object issueTypes() {
    return List.of(Constants.issueType(links));
  }

  @GET
  @Path("issuetype/{id}")
  public Object issueType(@PathParam("id") String id) {
    if (!id.equals(Constants.ISSUE_TYPE_ID)) {
      throw Refusal.missing("The issue type with id '" + id + "' does not exist");
    }
    return Constants.issueType(links);
  }

  @GET
  @Path("resolution")
  public Object resolutions() {
    return List.of(Constants.resolution(links));
  }

  @GET
  @Path("priority")
  public Object priorities() {
    return List.of();
  }

  @GET
  @Path("status")
  public Object statuses() {
    return Arrays.stream(Status.values()).map(status -> Constants.status(status, links)).toList();
  }
}
