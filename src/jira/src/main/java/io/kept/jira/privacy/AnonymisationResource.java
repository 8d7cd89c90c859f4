package io.kept.jira.privacy;

import io.kept.jira.rest.Json;
import io.kept.jira.settings.Doors;
import io.kept.promise.Person;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /rest/kept/1.0/anonymisation}: forgets a user, for administrators of Jira. */
@Named
@Path("anonymisation")
@Produces(MediaType.APPLICATION_JSON)
public class AnonymisationResource {
  private static final Logger LOG = LoggerFactory.getLogger(AnonymisationResource.class);
  private static final int LONGEST_KEY = 255;

  private final Doors doors;
  private final Forgetting users;
  private final PrivacyWords words;

  @Inject
  public AnonymisationResource(Doors doors, Forgetting users, PrivacyWords words) {
    this.doors = doors;
    this.users = users;
    this.words = words;
  }

  /** How many rows name a user; nothing is changed. */
  @GET
  public Response look(@QueryParam("user") String key) {
    return of(
        key,
        user -> {
          Map<String, Integer> rows = users.rows(user);
          return Json.ok(Map.of("rows", rows, "sentence", words.rows(user, rows)));
        });
  }

  /** Has a user forgotten within minutes. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(String body) {
    return doors.jira(
        admin ->
            Json.read(body, AnonymisationBody.class)
                .map(it -> of(it.user(), this::forget))
                .orElseGet(doors::unreadable));
  }

  private Response forget(String user) {
    users.begin(user);
    LOG.info("An administrator has a user forgotten; {} wait", users.waiting());
    return Json.ok(Map.of("waiting", users.waiting(), "sentence", words.say("kept.privacy.begun")));
  }

  private Response of(String key, Function<String, Response> answer) {
    return doors.jira(
        admin ->
            Optional.ofNullable(key)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST_KEY)
                .filter(it -> !it.equals(Person.FORMER.key()))
                .map(answer)
                .orElseGet(() -> Json.problem(400, words.say("kept.privacy.no_user"), "user")));
  }
}
