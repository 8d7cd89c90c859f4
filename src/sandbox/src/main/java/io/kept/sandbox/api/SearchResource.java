package io.kept.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.jql.BadJql;
import io.kept.sandbox.jql.JqlSearch;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Searches by JQL; a thousand issues an answer at most. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {
  private static final int USUAL = 50;
  private static final int MOST = 1000;

  private final Access access;
  private final Bodies bodies;

  SearchResource(Access access, Bodies bodies) {
    this.access = access;
    this.bodies = bodies;
  }

  record Result(
      String expand, int startAt, int maxResults, long total, List<IssueJson.Bean> issues) {}

  private record Wanted(String jql, int startAt, int maxResults, IssueJson.Wanted of) {}

  @GET
  public Object byAddress(
      @DefaultValue("") @QueryParam("jql") String jql,
      @DefaultValue("0") @QueryParam("startAt") int startAt,
      @DefaultValue("50") @QueryParam("maxResults") int maxResults,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") List<String> expand) {
    return search(new Wanted(jql, startAt, maxResults, part(fields, expand)));
  }

  @POST
  public Object byBody(JsonNode body) {
    return search(
        new Wanted(
            body.path("jql").asText(),
            body.path("startAt").asInt(0),
            body.path("maxResults").asInt(USUAL),
            part(texts(body.path("fields")), texts(body.path("expand")))));
  }

  private Result search(Wanted wanted) {
    int start = Math.max(0, wanted.startAt());
    int most = wanted.maxResults() < 0 ? MOST : Math.min(wanted.maxResults(), MOST);
    try {
      JqlSearch.Found found = access.host().search().search(wanted.jql(), access.me(), start, most);
      List<IssueJson.Bean> issues =
          found.issues().stream().map(issue -> bodies.issues.write(issue, wanted.of())).toList();
      return new Result("names,schema", start, most, found.total(), issues);
    } catch (BadJql e) {
      throw Refusal.bad(e.messages());
    }
  }

  private static IssueJson.Wanted part(List<String> fields, List<String> expand) {
    return IssueJson.Wanted.of(FieldChoice.of(fields, FieldChoice.LISTED), expand);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
