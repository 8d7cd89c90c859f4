package io.kept.jira.administration;

import io.kept.jira.report.RollupUpkeep;
import io.kept.jira.report.RollupUpkeep.Progress;
import io.kept.jira.rest.Json;
import io.kept.jira.settings.Doors;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/rollup}: the counts behind the rates, for administrators of Jira. */
@Named
@Path("rollup")
@Produces(MediaType.APPLICATION_JSON)
public class RollupResource {
  private final Doors doors;
  private final RollupUpkeep upkeep;

  @Inject
  public RollupResource(Doors doors, RollupUpkeep upkeep) {
    this.doors = doors;
    this.upkeep = upkeep;
  }

  /** How far everything is counted, and what the last check found. */
  @GET
  public Response look() {
    return doors.jira(user -> progress());
  }

  /** Has everything counted again by Jira's scheduler within a minute, unless that is under way. */
  @POST
  @Path("rebuild")
  public Response rebuild() {
    return doors.jira(
        user -> {
          upkeep.rebuild();
          return progress();
        });
  }

  private Response progress() {
    Progress progress = upkeep.progress();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("built", progress.built());
    json.put("counted", progress.counted());
    json.put("projects", progress.projects());
    upkeep
        .lastCheck()
        .ifPresent(
            checked -> {
              json.put("checkedAt", checked.at().toString());
              json.put("differing", checked.differing());
            });
    return Json.ok(json);
  }
}
