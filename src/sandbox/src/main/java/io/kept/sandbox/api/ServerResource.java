package io.kept.sandbox.api;

import java.time.InstantSource;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What this Jira is and can do, and who asks. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerResource {
  private static final List<Integer> VERSION = List.of(9, 12, 0);

  private final Access access;
  private final Links links;
  private final InstantSource clock;

  ServerResource(Access access, Links links, InstantSource clock) {
    this.access = access;
    this.links = links;
    this.clock = clock;
  }

  record ServerInfo(
      String baseUrl,
      String version,
      List<Integer> versionNumbers,
      String deploymentType,
      int buildNumber,
      String serverTime,
      String serverTitle) {}

  /** The version is that of the Jira which the sandbox takes after; the title says what it is. */
  @GET
  @Path("serverInfo")
  public Object serverInfo() {
    String now = JiraTimes.write(clock.instant());
    return new ServerInfo(
        links.base(), "9.12.0", VERSION, "Server", 912000, now, "Kept sandbox, not a Jira");
  }

  @GET
  @Path("myself")
  public Object myself() {
    return UserJson.of(access.me(), links);
  }

  record Attachments(boolean enabled, long uploadLimit) {}

  @GET
  @Path("attachment/meta")
  public Object attachments() {
    return new Attachments(false, 0);
  }
}
