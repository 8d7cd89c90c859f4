package io.kept.jira.quote;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.forecast.OutlookViews;
import io.kept.jira.rest.IfMatch;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.jira.wording.Reader;
import io.kept.quote.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * {@code /rest/kept/1.0}: what words mean, and quoting. Reads and writes JSON by itself, so that
 * both of Jira's REST generations serve it.
 */
@Named
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class QuoteResource {
  private final JiraAuthenticationContext authentication;
  private final Quoting quoting;
  private final Quoting.Speech speech;
  private final Answers answers;

  /** What is answered beside what words mean. */
  public record Answers(Replies replies, OutlookViews outlooks) {}

  @Inject
  public QuoteResource(
      JiraAuthenticationContext authentication,
      Quoting quoting,
      Quoting.Speech speech,
      Answers answers) {
    this.authentication = authentication;
    this.quoting = quoting;
    this.speech = speech;
    this.answers = answers;
  }

  /**
   * What words would mean if they were said now by the caller. If an issue and a field are named:
   * also what the customer would be told, why only news can be promised there if so, and for who may
   * quote there what lies ahead.
   */
  @GET
  @Path("quote")
  public Response meaning(
      @QueryParam("words") String words,
      @QueryParam("issue") String issueKey,
      @QueryParam("field") long fieldId) {
    Reader reader = speech.readers().current();
    ApplicationUser user = authentication.getLoggedInUser();
    Quoting.Place place = new Quoting.Place(issueKey, fieldId);
    Reading reading = quoting.read(user, place, words == null ? "" : words);
    Map<String, Object> answer = new LinkedHashMap<>();
    if (reading instanceof Reading.Understood understood) {
      answer.put("understood", true);
      answer.put("promisedBy", understood.quote().promisedBy().toString());
      answer.put("meaning", speech.wording().meaning(understood.quote(), reader));
      quoting.preview(user, place, understood.quote()).ifPresent(line -> answer.put("line", line));
    } else if (reading instanceof Reading.Refused refused) {
      answer.put("understood", false);
      answer.put("meaning", speech.wording().refusal(refused, reader));
      answer.put("position", refused.position());
      answer.put("example", refused.example());
    }
    quoting.incident(user, place).ifPresent(sentence -> answer.put("incident", sentence));
    OutlookViews.Asked asked =
        new OutlookViews.Asked(
            issueKey, fieldId, understood(reading).map(Reading.Understood::quote));
    answers.outlooks().of(user, asked, reader).ifPresent(ahead -> answer.put("outlook", ahead));
    return Json.ok(answer);
  }

  private static Optional<Reading.Understood> understood(Reading reading) {
    return Optional.of(reading)
        .filter(Reading.Understood.class::isInstance)
        .map(Reading.Understood.class::cast);
  }

  /**
   * Quotes: {@code {"field": 10000, "words": "20m", "reason": "...", "tell": true}}. With {@code
   * If-Match} only while the promise is the version that was seen, 0 when there was none.
   */
  @POST
  @Path("issue/{issueKey}/promise")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response quote(
      @PathParam("issueKey") String issueKey, @HeaderParam("If-Match") String seen, String body) {
    return Json.read(body, QuoteBody.class)
        .map(
            read ->
                quoting.quote(
                    authentication.getLoggedInUser(),
                    read.place(issueKey),
                    read.request(IfMatch.version(seen))))
        .map(answers.replies()::of)
        .orElseGet(answers.replies()::unreadable);
  }
}
