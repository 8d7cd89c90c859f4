package io.kept.sandbox.api;

import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Attachments, which the sandbox does not keep: as in a Jira where they are switched off. */
@Path("issue/{issue}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentResource {
  private final Access access;

  AttachmentResource(Access access) {
    this.access = access;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response attach(@PathParam("issue") String idOrKey) {
    access.issue(idOrKey);
    throw Refusal.forbidden("Attachments are switched off: the sandbox keeps none.");
  }
}
