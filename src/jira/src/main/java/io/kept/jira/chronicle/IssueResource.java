package io.kept.jira.chronicle;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Paging;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Rights;
import io.kept.promise.Promises;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/issue/{issueKey}/promises}: all that was promised about an issue. */
@Named
@Path("issue/{issueKey}/promises")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {
  private final JiraAuthenticationContext authentication;
  private final Sight sight;
  private final Book book;
  private final Replies replies;

  /** Where issues come from, and who may see them. */
  public record Sight(IssueManager issues, Rights rights) {}

  /** What was promised, and what has become of it. */
  public record Book(Chronicle chronicle, Promises promises) {}

  @Inject
  public IssueResource(
      JiraAuthenticationContext authentication, Sight sight, Book book, Replies replies) {
    this.authentication = authentication;
    this.sight = sight;
    this.book = book;
    this.replies = replies;
  }

  /** The newest first. */
  @GET
  public Response promises(
      @PathParam("issueKey") String issueKey,
      @QueryParam("startAt") String startAt,
      @QueryParam("maxResults") String maxResults) {
    Optional<Issue> issue = issue(issueKey);
    if (issue.isEmpty()) {
      return replies.unseen();
    }
    return Paging.of(startAt, maxResults)
        .map(paging -> Json.ok(page(issue.get().getId(), paging)))
        .orElseGet(replies::noPage);
  }

  private Optional<Issue> issue(String key) {
    return Optional.<Issue>ofNullable(sight.issues().getIssueObject(key))
        .filter(issue -> sight.rights().maySee(authentication.getLoggedInUser(), issue));
  }

  private Map<String, Object> page(long issueId, Paging paging) {
    List<Map<String, Object>> values =
        book.chronicle().about(issueId, paging.startAt(), paging.maxResults()).stream()
            .map(promise -> replies.json(book.promises().catchUp(promise)))
            .toList();
    return paging.page(values, book.chronicle().count(issueId));
  }
}
