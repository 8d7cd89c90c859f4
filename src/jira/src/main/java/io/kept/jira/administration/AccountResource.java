package io.kept.jira.administration;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.jira.settings.Doors;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
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

/** {@code /rest/kept/1.0/account}: as whom Kept speaks, for administrators of Jira. */
@Named
@Path("account")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
  private final Doors doors;
  private final Account account;
  private final Readers readers;
  private final Wording wording;

  @Inject
  public AccountResource(Doors doors, Account account, Readers readers, Wording wording) {
    this.doors = doors;
    this.account = account;
    this.readers = readers;
    this.wording = wording;
  }

  /** Who speaks, and where it may not. */
  @GET
  public Response look() {
    return doors.jira(user -> told());
  }

  /** Chooses who speaks; without a user it is the standard one. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response choose(@HeaderParam("If-Match") String seen, String body) {
    return doors.jira(
        user ->
            Json.read(body, AccountBody.class)
                .map(it -> choose(it, seen, user))
                .orElseGet(doors::unreadable));
  }

  private Response choose(AccountBody body, String seen, ApplicationUser by) {
    return switch (account.choose(body.name(), IfMatch.version(seen), new Person(by.getKey()))) {
      case DONE -> told();
      case NO_SUCH_USER -> Json.problem(400, text("kept.account.unknown", body.name()), "user");
      case NOT_ACTIVE -> Json.problem(400, text("kept.account.inactive", body.name()), "user");
      case OVERTAKEN -> Json.problem(412, text("kept.settings.outdated"), "");
    };
  }

  private Response told() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("user", account.name());
    json.put("chosen", account.isChosen());
    json.put("active", account.isActive());
    json.put("closedProjects", account.closed());
    json.put("sentence", account.sentence(readers.current()));
    return Json.ok(json, account.version());
  }

  private String text(String key, String... arguments) {
    return wording.text(readers.current(), key, arguments);
  }
}
