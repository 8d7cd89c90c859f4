package io.kept.jira.checkup;

import io.kept.jira.settings.Doors;
import java.time.InstantSource;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/support}: a file for the makers of Kept, for administrators of Jira. */
@Named
@Path("support")
public class SupportResource {
  private static final String ZIP = "application/zip";

  private final Doors doors;
  private final SupportBundle bundle;
  private final CheckupWords words;
  private final InstantSource clock;

  @Inject
  public SupportResource(
      Doors doors, SupportBundle bundle, CheckupWords words, InstantSource clock) {
    this.doors = doors;
    this.bundle = bundle;
    this.words = words;
    this.clock = clock;
  }

  /** Health, settings and sizes, without anything that somebody wrote and without names. */
  @GET
  @Produces(ZIP)
  public Response download() {
    return doors.jira(
        user ->
            Response.ok(bundle.zip(clock.instant(), words.reader()))
                .type(ZIP)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"kept-support.zip\"")
                .build());
  }
}
