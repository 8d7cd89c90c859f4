package io.kept.jira.administration;

import io.kept.jira.forecast.HistoryRun;
import io.kept.jira.forecast.Learning;
import io.kept.jira.forecast.Learning.State;
import io.kept.jira.rest.Json;
import io.kept.jira.settings.Doors;
import io.kept.jira.wording.Readers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/learning}: learning from history, for administrators of Jira. */
@Named
@Path("learning")
@Produces(MediaType.APPLICATION_JSON)
public class LearningResource {
  private final Doors doors;
  private final HistoryRun history;
  private final LearningViews views;
  private final Readers readers;

  @Inject
  public LearningResource(Doors doors, HistoryRun history, LearningViews views, Readers readers) {
    this.doors = doors;
    this.history = history;
    this.views = views;
    this.readers = readers;
  }

  /** How far it has come. */
  @GET
  public Response look() {
    return doors.jira(user -> progress());
  }

  /** Lets it rest or go on; what has not begun or is done stays so. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response set(String body) {
    return doors.jira(
        user ->
            Json.read(body, LearningBody.class)
                .flatMap(it -> Optional.ofNullable(it.state()))
                .filter(state -> state != State.DONE)
                .map(this::set)
                .orElseGet(doors::unreadable));
  }

  /** Begins anew, if it rests or is done. */
  @DELETE
  public Response beginAnew() {
    return doors.jira(
        user -> {
          history.beginAnew();
          return progress();
        });
  }

  private Response set(State state) {
    if (state == State.PAUSED) {
      history.pause();
    } else {
      history.resume();
    }
    return progress();
  }

  private Response progress() {
    Map<String, Object> json = new LinkedHashMap<>();
    Optional<Learning> learning = history.progress();
    json.put("state", learning.map(it -> it.state().name()).orElse("NOT_BEGUN"));
    learning.ifPresent(
        it -> {
          json.put("looked", it.looked());
          json.put("learnt", it.learnt());
        });
    json.put("sentence", views.sentence(readers.current()));
    return Json.ok(json);
  }
}
