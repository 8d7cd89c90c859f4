package io.kept.jira.checkup;

import io.kept.jira.rest.Json;
import io.kept.jira.settings.Doors;
import io.kept.jira.wording.Reader;
import java.time.InstantSource;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/health}: whether Kept is well, for administrators of Jira. */
@Named
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
  private final Doors doors;
  private final Looking looking;
  private final CheckupWords words;
  private final InstantSource clock;

  /** What is looked at, and how it is told to programs. */
  public record Looking(Checkup checkup, Messages messages, CheckupJson json) {}

  @Inject
  public HealthResource(Doors doors, Looking looking, CheckupWords words, InstantSource clock) {
    this.doors = doors;
    this.looking = looking;
    this.words = words;
    this.clock = clock;
  }

  /** What was found now; 200 even if it is bad, since monitoring reads the status in the body. */
  @GET
  public Response look() {
    return doors.jira(
        user ->
            Json.ok(
                looking
                    .json()
                    .of(
                        looking.checkup().look(),
                        looking.messages().latest(),
                        clock.instant(),
                        words.reader())));
  }

  /** Sends a message that failed once more. */
  @POST
  @Path("message/{message}/retry")
  public Response retry(@PathParam("message") String key) {
    return doors.jira(user -> reply(looking.messages().retry(key), words.reader()));
  }

  private Response reply(Messages.Retried retried, Reader reader) {
    return switch (retried) {
      case SENT -> Json.ok(Map.of("sentence", words.say(reader, "kept.checkup.retried.sent")));
      case FAILED -> Json.problem(409, words.say(reader, "kept.checkup.retried.failed"), Map.of());
      case NOT_TO_BE_SENT ->
          Json.problem(404, words.say(reader, "kept.checkup.retried.none"), Map.of());
    };
  }
}
