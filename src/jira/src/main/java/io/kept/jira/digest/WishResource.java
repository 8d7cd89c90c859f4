package io.kept.jira.digest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.Json;
import io.kept.jira.rest.Replies;
import io.kept.notice.Part;
import io.kept.notice.Wishes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/mine/warnings}: how the caller wants to be warned. */
@Named
@Path("mine/warnings")
@Produces(MediaType.APPLICATION_JSON)
public class WishResource {
  private final JiraAuthenticationContext authentication;
  private final Wishing wishing;
  private final WishViews views;
  private final Replies replies;

  @Inject
  public WishResource(
      JiraAuthenticationContext authentication, Wishing wishing, WishViews views, Replies replies) {
    this.authentication = authentication;
    this.wishing = wishing;
    this.views = views;
    this.replies = replies;
  }

  @GET
  public Response look() {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      return replies.unseen();
    }
    WishBook.Entry entry = wishing.of(user);
    return answer(entry.wishes(), entry.nextDigest());
  }

  /** {@code {"holder": true, "maker": true, "lead": true, "digest": "08:00"}}. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(String body) {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      return replies.unseen();
    }
    return Json.read(body, WishBody.class)
        .map(typed -> save(user, typed))
        .orElseGet(replies::unreadable);
  }

  private Response save(ApplicationUser user, WishBody typed) {
    try {
      Wishes wishes = typed.wishes();
      return answer(wishes, wishing.save(user, wishes));
    } catch (DateTimeException e) {
      return Json.problem(400, views.noTime(), "digest");
    }
  }

  private Response answer(Wishes wishes, Optional<Instant> next) {
    Set<Part> as = wishes.as();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("holder", as.contains(Part.HOLDER));
    json.put("maker", as.contains(Part.MAKER));
    json.put("lead", as.contains(Part.LEAD));
    json.put("digest", wishes.digestAt().map(LocalTime::toString).orElse(""));
    next.ifPresent(at -> json.put("nextDigest", at.toString()));
    json.put("sentence", views.next(next));
    return Json.ok(json);
  }
}
