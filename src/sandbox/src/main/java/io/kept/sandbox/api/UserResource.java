package io.kept.sandbox.api;

import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The accounts, for everyone but customers, who may not browse them. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
  private final Access access;
  private final Links links;

  UserResource(Access access, Links links) {
    this.access = access;
    this.links = links;
  }

  @GET
  public Object one(@QueryParam("username") String name, @QueryParam("key") String key) {
    if (name == null && key == null) {
      throw Refusal.bad("Either the 'username' or the 'key' query parameters need to be provided");
    }
    var users = access.host().directory().users();
    Optional<SandboxUser> user = name == null ? users.byKey(key) : users.byName(name);
    return user.filter(found -> mayBrowse() || found.equals(access.me()))
        .map(found -> UserJson.of(found, links))
        .orElseThrow(() -> Refusal.missing("The user does not exist"));
  }

  @GET
  @Path("search")
  public Object search(
      @QueryParam("username") String words,
      @DefaultValue("0") @QueryParam("startAt") int startAt,
      @DefaultValue("50") @QueryParam("maxResults") int maxResults) {
    return found(access.host().directory().users().all(), required(words), startAt, maxResults);
  }

  /** Those who can have the issue, or the issues of the project. */
  @GET
  @Path("assignable/search")
  public Object assignable(
      @DefaultValue("") @QueryParam("username") String words,
      @QueryParam("project") String project,
      @QueryParam("issueKey") String issue) {
    if (project == null && issue == null) {
      throw Refusal.bad("Either the 'project' or the 'issueKey' query parameter needs to be given");
    }
    var where =
        issue == null ? access.project(project) : access.issue(issue).state().identity().project();
    return found(access.host().directory().permissions().assignable(where), words, 0, 50);
  }

  private List<UserJson> found(List<SandboxUser> users, String words, int startAt, int maxResults) {
    Stream<SandboxUser> seen = mayBrowse() ? users.stream() : Stream.empty();
    List<SandboxUser> matching = seen.filter(user -> matches(user, words)).toList();
    return Paged.of(matching, startAt, maxResults).part().stream()
        .map(user -> UserJson.of(user, links))
        .toList();
  }

  private boolean mayBrowse() {
    return access.me().role() != Role.CUSTOMER;
  }

  private static String required(String words) {
    return Optional.ofNullable(words)
        .orElseThrow(() -> Refusal.bad("The username query parameter was not provided"));
  }

  /** Name, display name or address begin with the words; Jira takes a dot for everybody. */
  private static boolean matches(SandboxUser user, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || wanted.equals(".")
        || Stream.of(user.name(), user.displayName(), user.getEmailAddress())
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(wanted));
  }
}
