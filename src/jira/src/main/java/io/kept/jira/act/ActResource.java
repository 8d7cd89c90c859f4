package io.kept.jira.act;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.message.MessageKind;
import io.kept.promise.PromiseId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * {@code /rest/kept/1.0/promise/{id}}: a promise, and what people do about it. With {@code
 * If-Match} nothing is done to a promise that has changed since.
 */
@Named
@Path("promise/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActResource {
  private final JiraAuthenticationContext authentication;
  private final Acts acts;
  private final Letters letters;
  private final Replies replies;

  @Inject
  public ActResource(
      JiraAuthenticationContext authentication, Acts acts, Letters letters, Replies replies) {
    this.authentication = authentication;
    this.acts = acts;
    this.letters = letters;
    this.replies = replies;
  }

  /** The promise as it stands. */
  @GET
  public Response look(@PathParam("id") long id) {
    return replies.of(acts.look(target(id, null)));
  }

  /** Puts it on hold: {@code {"needed": "..."}}. */
  @POST
  @Path("hold")
  public Response hold(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    return act(target(id, seen), body, (target, typed) -> letters.hold(target, typed.owed()));
  }

  /** Tells the customer: {@code {"known": "...", "notKnown": "...", "next": "..."}}. */
  @POST
  @Path("heads-up")
  public Response headsUp(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    return act(
        target(id, seen), body, (target, typed) -> letters.giveHeadsUp(target, typed.headsUp()));
  }

  /** Owns up: {@code {"cause": "...", "next": "..."}}. */
  @POST
  @Path("own-up")
  public Response ownUp(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    return act(
        target(id, seen),
        body,
        (target, typed) -> letters.ownUp(target, typed.chosenCause(), typed.then()));
  }

  /** Names the cause: {@code {"cause": "..."}}. */
  @POST
  @Path("cause")
  public Response cause(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    return act(
        target(id, seen),
        body,
        (target, typed) -> acts.nameCause(target, typed.chosenCause().orElse("")));
  }

  /** Withdraws: {@code {"reason": "..."}}. */
  @POST
  @Path("withdraw")
  public Response withdraw(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    return act(target(id, seen), body, (target, typed) -> acts.withdraw(target, typed.why()));
  }

  /** Corrects the verdict: {@code {"fulfilledAt": "2026-11-23T16:00:00Z", "reason": "..."}}. */
  @POST
  @Path("correct")
  public Response correct(
      @PathParam("id") long id, @HeaderParam("If-Match") String seen, String body) {
    try {
      return act(
          target(id, seen),
          body,
          (target, typed) -> acts.correct(target, typed.fulfilment(), typed.why()));
    } catch (DateTimeParseException e) {
      return replies.unreadable();
    }
  }

  /** What the customer would read, for {@code heads-up}, {@code own-up} or {@code hold}. */
  @POST
  @Path("preview/{message}")
  public Response preview(
      @PathParam("id") long id, @PathParam("message") String message, String body) {
    Optional<MessageKind> kind = MessageNames.of(message);
    Optional<ActBody> typed = Json.read(body, ActBody.class);
    if (kind.isEmpty() || typed.isEmpty()) {
      return replies.unreadable();
    }
    return letters
        .preview(target(id, null), kind.get(), typed.get().parts())
        .map(line -> Json.ok(Map.of("line", line)))
        .orElseGet(replies::unseen);
  }

  private Response act(Target target, String body, BiFunction<Target, ActBody, Answer> act) {
    return Json.read(body, ActBody.class)
        .map(typed -> replies.of(act.apply(target, typed)))
        .orElseGet(replies::unreadable);
  }

  private Target target(long id, String seen) {
    return new Target(authentication.getLoggedInUser(), new PromiseId(id), IfMatch.version(seen));
  }
}
