package io.kept.sandbox.comment;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What can be done with comments. It asks for no permission: that is for its caller. */
public final class Comments implements CommentManager {
  private final CommentTable table;
  private final Users users;
  private final Issues issues;
  private final InstantSource clock;

  private Comments(CommentTable table, Users users, Issues issues, InstantSource clock) {
    this.table = table;
    this.users = users;
    this.issues = issues;
    this.clock = clock;
  }

  public static Comments open(Jdbi jdbi, Users users, Issues issues, InstantSource clock) {
    CommentTable table = new CommentTable(jdbi, users, new EntityProperties(jdbi));
    return new Comments(table, users, issues, clock);
  }

  /** Adds a comment now and publishes one event. */
  public SandboxComment add(SandboxUser author, Issue issue, String body, Visibility visibility) {
    SandboxComment comment = new SandboxComment(0, author, body, visibility, clock.instant());
    SandboxComment stored = table.insert(issue.getId(), comment, Map.of());
    issues.commented(author, issue.getId());
    return stored;
  }

  /** The comments that {@code user} may read, the oldest first. */
  public List<SandboxComment> visibleTo(SandboxUser user, Issue issue) {
    return table.of(issue.getId()).stream()
        .filter(comment -> comment.visibility().includes(user))
        .toList();
  }

  @Override
  public Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      Date created,
      Map<String, JSONObject> commentProperties,
      boolean dispatchEvent) {
    SandboxUser user = users.of(author).orElseThrow();
    Visibility visibility =
        new Visibility(Optional.ofNullable(groupLevel), Optional.ofNullable(roleLevelId));
    Instant at = Optional.ofNullable(created).map(Date::toInstant).orElseGet(clock::instant);
    SandboxComment comment = new SandboxComment(0, user, body, visibility, at);
    SandboxComment stored = table.insert(issue.getId(), comment, json(commentProperties));
    if (dispatchEvent) {
      issues.commented(user, issue.getId());
    }
    return stored;
  }

  @Override
  public List<Comment> getComments(Issue issue) {
    return List.copyOf(table.of(issue.getId()));
  }

  private static Map<String, String> json(Map<String, JSONObject> properties) {
    return Optional.ofNullable(properties).orElse(Map.of()).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }
}
