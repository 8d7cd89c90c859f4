package io.kept.jira.privacy;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.jira.settings.Doors;
import io.kept.promise.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * {@code /rest/kept/1.0/retention}: how long what is personal is kept, for Jira's administrators.
 */
@Named
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {
  private final Doors doors;
  private final Retention retention;
  private final PrivacyWords words;

  @Inject
  public RetentionResource(Doors doors, Retention retention, PrivacyWords words) {
    this.doors = doors;
    this.retention = retention;
    this.words = words;
  }

  /** The months, and how many promises are to be forgotten by now. */
  @GET
  public Response look() {
    return doors.jira(user -> told());
  }

  /** Chooses the months; without any it is for ever. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response choose(@HeaderParam("If-Match") String seen, String body) {
    return doors.jira(
        user ->
            Json.read(body, RetentionBody.class)
                .filter(RetentionBody::isPossible)
                .map(it -> choose(it, seen, user))
                .orElseGet(() -> Json.problem(400, words.say("kept.privacy.wrong"), "months")));
  }

  private Response choose(RetentionBody body, String seen, ApplicationUser by) {
    return retention.choose(body.chosen(), IfMatch.version(seen), new Person(by.getKey()))
        ? told()
        : Json.problem(412, words.say("kept.settings.outdated"), "");
  }

  private Response told() {
    Map<String, Object> json = new LinkedHashMap<>();
    retention.months().ifPresent(months -> json.put("months", months));
    json.put("waiting", retention.waiting());
    json.put("sentence", words.kept());
    return Json.ok(json, retention.version());
  }
}
