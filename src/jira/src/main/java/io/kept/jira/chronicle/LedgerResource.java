package io.kept.jira.chronicle;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.act.Acts;
import io.kept.jira.act.Answer;
import io.kept.jira.act.Target;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Paging;
import io.kept.jira.rest.Replies;
import io.kept.promise.Happening;
import io.kept.promise.PromiseId;
import io.kept.promise.PromiseStore;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/promise/{id}/ledger}: all that has happened to a promise. */
@Named
@Path("promise/{id}/ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
  private final JiraAuthenticationContext authentication;
  private final Acts acts;
  private final PromiseStore store;
  private final Replies replies;

  @Inject
  public LedgerResource(
      JiraAuthenticationContext authentication, Acts acts, PromiseStore store, Replies replies) {
    this.authentication = authentication;
    this.acts = acts;
    this.store = store;
    this.replies = replies;
  }

  /** The first first. */
  @GET
  public Response ledger(
      @PathParam("id") long id,
      @QueryParam("startAt") String startAt,
      @QueryParam("maxResults") String maxResults) {
    PromiseId promise = new PromiseId(id);
    Target target = new Target(authentication.getLoggedInUser(), promise, OptionalInt.empty());
    if (!(acts.look(target) instanceof Answer.Done)) {
      return replies.unseen();
    }
    return Paging.of(startAt, maxResults)
        .map(paging -> Json.ok(page(store.ledger(promise), paging)))
        .orElseGet(replies::noPage);
  }

  private static Map<String, Object> page(List<Happening> ledger, Paging paging) {
    List<Map<String, Object>> all =
        IntStream.range(0, ledger.size())
            .mapToObj(entry -> LedgerJson.of(entry + 1, ledger.get(entry)))
            .toList();
    return paging.of(all);
  }
}
