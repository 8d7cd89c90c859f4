package io.kept.jira.settings;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.policy.Place;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Administration;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.ws.rs.core.Response;

/** Lets administrators in to the settings that are theirs. */
public class Doors {
  private final JiraAuthenticationContext authentication;
  private final Administration administration;
  private final Speech speech;

  /** How others are turned away. */
  public record Speech(Replies replies, Readers readers, Wording wording) {}

  public Doors(
      JiraAuthenticationContext authentication, Administration administration, Speech speech) {
    this.authentication = authentication;
    this.administration = administration;
    this.speech = speech;
  }

  /** To whoever administers the project; 404 when it is not there for them, or no such kind is. */
  Response project(
      String key, String kindName, BiFunction<Place, ApplicationUser, Response> enter) {
    ApplicationUser user = authentication.getLoggedInUser();
    Optional<Kind> kind = Kinds.named(kindName);
    Optional<Project> project = administration.visible(user, key);
    if (kind.isEmpty() || project.isEmpty()) {
      return unseen();
    }
    return administration.isOf(user, project.get())
        ? enter.apply(new Place(project.get().getId(), kind.get()), user)
        : refuse("kept.settings.project.forbidden");
  }

  /** To whoever administers Jira. */
  Response instance(String kindName, BiFunction<Place, ApplicationUser, Response> enter) {
    Optional<Kind> kind = Kinds.named(kindName);
    return kind.isEmpty() ? unseen() : jira(user -> enter.apply(Place.instance(kind.get()), user));
  }

  /** To whoever administers Jira. */
  public Response jira(Function<ApplicationUser, Response> enter) {
    ApplicationUser user = authentication.getLoggedInUser();
    return administration.isOfJira(user)
        ? enter.apply(user)
        : refuse("kept.settings.jira.forbidden");
  }

  /** To whoever administers any project. */
  Response any(Function<ApplicationUser, Response> enter) {
    ApplicationUser user = authentication.getLoggedInUser();
    return administration.isOfAny(user)
        ? enter.apply(user)
        : refuse("kept.settings.project.forbidden");
  }

  public Response unreadable() {
    return speech.replies().unreadable();
  }

  /** To whoever gives a calendar a name that it cannot have. */
  Response misnamed() {
    return Json.problem(400, text("kept.settings.calendar.name"), "name");
  }

  Response unseen() {
    return Json.problem(404, text("kept.settings.unseen"), "");
  }

  private Response refuse(String key) {
    return Json.problem(403, text(key), "");
  }

  private String text(String key) {
    return speech.wording().text(speech.readers().current(), key);
  }
}
