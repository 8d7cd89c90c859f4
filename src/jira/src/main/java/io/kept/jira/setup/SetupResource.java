package io.kept.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.calendars.PublicHolidays;
import io.kept.jira.rest.Json;
import io.kept.jira.right.Administration;
import io.kept.jira.wording.Reader;
import io.kept.promise.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/setup}: the first minutes with Kept, for administrators of Jira. */
@Named
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {
  private final JiraAuthenticationContext authentication;
  private final Administration administration;
  private final SetUp setUp;
  private final SetupWords words;

  @Inject
  public SetupResource(
      JiraAuthenticationContext authentication,
      Administration administration,
      SetUp setUp,
      SetupWords words) {
    this.authentication = authentication;
    this.administration = administration;
    this.setUp = setUp;
    this.words = words;
  }

  /** The regions of a country that have public holidays of their own, by name. */
  @GET
  @Path("regions")
  public Response regions(@QueryParam("country") String country) {
    return asAdministrator(
        (user, reader) -> {
          if (country == null || !PublicHolidays.countries().contains(country)) {
            return problem(reader, "kept.setup.no_country", "country");
          }
          List<Map<String, Object>> regions = new ArrayList<>();
          PublicHolidays.regionsOf(country, reader.locale())
              .forEach((code, name) -> regions.add(Map.of("code", code, "name", name)));
          return Json.ok(Map.of("regions", regions));
        });
  }

  /** What a promise of four hours would do on an issue. */
  @GET
  @Path("example")
  public Response example(@QueryParam("issue") String issue) {
    return asAdministrator(
        (user, reader) ->
            words
                .example(user, issue, reader)
                .map(lines -> Json.ok(Map.of("lines", lines)))
                .orElseGet(
                    () -> Json.problem(404, words.say(reader, "kept.rest.unseen"), "issue")));
  }

  /** Sets up. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(String body) {
    return asAdministrator(
        (user, reader) -> {
          Optional<SetupBody> read = Json.read(body, SetupBody.class);
          if (read.isEmpty()) {
            return problem(reader, "kept.rest.body", "body");
          }
          return read.get()
              .wish()
              .map(wish -> reply(setUp.begin(wish, person(user), reader), reader))
              .orElseGet(() -> problem(reader, "kept.setup.no_zone", "zone"));
        });
  }

  /** Undoes it, as far as nobody has promised anything with it. */
  @DELETE
  public Response undo() {
    return asAdministrator((user, reader) -> reply(setUp.undo(person(user)), reader));
  }

  private Response asAdministrator(BiFunction<ApplicationUser, Reader, Response> answer) {
    ApplicationUser user = authentication.getLoggedInUser();
    Reader reader = words.reader();
    return administration.isOfJira(user)
        ? answer.apply(user, reader)
        : Json.problem(403, words.say(reader, "kept.setup.forbidden"), "");
  }

  private Response reply(Result result, Reader reader) {
    if (result instanceof Result.Refused refused) {
      int status = refused.field().isEmpty() ? 409 : 400;
      return Json.problem(status, words.say(reader, refused.key()), refused.field());
    }
    List<String> left = ((Result.Done) result).left();
    return Json.ok(
        Map.of(
            "left",
            left,
            "sentence",
            left.isEmpty()
                ? words.say(reader, "kept.setup.done")
                : words.say(reader, "kept.setup.left", String.join(", ", left))));
  }

  private Response problem(Reader reader, String key, String field) {
    return Json.problem(400, words.say(reader, key), field);
  }

  private static Person person(ApplicationUser user) {
    return new Person(user.getKey());
  }
}
