package io.kept.jira.mine;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Paging;
import io.kept.jira.rest.Replies;
import io.kept.jira.wording.Readers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/mine}: what waits for the caller. */
@Named
@Path("mine")
@Produces(MediaType.APPLICATION_JSON)
public class MineResource {
  private final JiraAuthenticationContext authentication;
  private final MyPromises promises;
  private final Speech speech;

  /** How answers are put into words. */
  public record Speech(MineViews views, Readers readers, Replies replies) {}

  @Inject
  public MineResource(
      JiraAuthenticationContext authentication, MyPromises promises, Speech speech) {
    this.authentication = authentication;
    this.promises = promises;
    this.speech = speech;
  }

  /**
   * What the caller holds, as on the page: risk first, then what is due. The list ends after {@value
   * MyPromises#MOST}.
   */
  @GET
  public Response held(
      @QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      return speech.replies().unseen();
    }
    return Paging.of(startAt, maxResults)
        .map(paging -> Json.ok(paging.of(held(user))))
        .orElseGet(speech.replies()::noPage);
  }

  /** How many promises that the caller holds are at risk or past their time, and in words. */
  @GET
  @Path("urgent")
  public Response urgent() {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      return speech.replies().unseen();
    }
    int count = promises.urgent(user);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", count);
    answer.put("number", MineViews.number(count));
    answer.put("label", speech.views().urgent(count, speech.readers().current()));
    return Json.ok(answer);
  }

  private List<Map<String, Object>> held(ApplicationUser user) {
    return promises.heldBy(user).stream().limit(MyPromises.MOST).map(this::json).toList();
  }

  private Map<String, Object> json(Mine mine) {
    Map<String, Object> json = speech.replies().json(mine.promise());
    json.put("issueKey", mine.issue().getKey());
    json.put("summary", mine.issue().getSummary());
    return json;
  }
}
