package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.TRANSITION_ISSUES;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.api.Constants.StatusJson;
import io.kept.sandbox.comment.Comments.Said;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.Issues.Entered;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.StepRefused;
import io.kept.sandbox.issue.Transition;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The steps of the workflow that lead on from where an issue is. */
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {
  private final Access access;
  private final Bodies bodies;

  TransitionResource(Access access, Bodies bodies) {
    this.access = access;
    this.bodies = bodies;
  }

  record TransitionJson(String id, String name, StatusJson to) {}

  record Transitions(String expand, List<TransitionJson> transitions) {}

  @GET
  public Object possible(@PathParam("issue") String idOrKey) {
    List<TransitionJson> steps =
        steps(access.issue(idOrKey)).stream()
            .map(
                step ->
                    new TransitionJson(
                        String.valueOf(step.number()),
                        step.title(),
                        Constants.status(step.to(), bodies.links)))
            .toList();
    return new Transitions("transitions", steps);
  }

  /** Takes {@code {"transition": {"id": "5"}}}, with fields and comments as on a screen. */
  @POST
  public Response take(@PathParam("issue") String idOrKey, JsonNode body) {
    SandboxIssue issue = access.issue(idOrKey);
    String id = body.path("transition").path("id").asText();
    Transition step =
        steps(issue).stream()
            .filter(possible -> String.valueOf(possible.number()).equals(id))
            .findFirst()
            .orElseThrow(() -> illegal(id));
    Sent sent = Sent.of(body);
    checkResolution(step, sent);
    Map<SandboxCustomField, Object> values = bodies.writing.values(sent, issue);
    bodies.writing.refuseUnless(sent, SystemField.RESOLUTION);
    List<Said> comments = bodies.commenting.readNew(issue, sent.comments());
    take(issue, step, new Entered(values, it -> bodies.commenting.addQuietly(it, comments)));
    return Response.noContent().build();
  }

  /** What a validator refuses is said by field, as on the step's screen. */
  private void take(SandboxIssue issue, Transition step, Entered entered) {
    try {
      access.host().services().issues().transition(access.me(), issue.getKey(), step, entered);
    } catch (StepRefused e) {
      throw Refusal.of(e);
    } catch (IllegalArgumentException e) {
      throw Refusal.bad(e.getMessage());
    }
  }

  private List<Transition> steps(SandboxIssue issue) {
    return access.may(TRANSITION_ISSUES, issue)
        ? access.host().services().issues().steps(access.me(), issue)
        : List.of();
  }

  /** Only what resolves takes a resolution, and there is only one. */
  private static void checkResolution(Transition step, Sent sent) {
    JsonNode resolution = sent.value(SystemField.RESOLUTION);
    boolean known =
        resolution.path("id").asText().equals(Constants.RESOLUTION_ID)
            || resolution.path("name").asText().equals(Constants.RESOLUTION);
    if (sent.has(SystemField.RESOLUTION) && step != Transition.RESOLVE) {
      sent.refuse(SystemField.RESOLUTION.id());
    } else if (sent.has(SystemField.RESOLUTION) && !known) {
      sent.errors().addError("resolution", "The resolution is invalid.");
    }
  }

  private static Refusal illegal(String id) {
    return Refusal.bad(
        "It seems that you have tried to perform a workflow operation ("
            + id
            + ") that is not valid for the current state of this issue.");
  }
}
