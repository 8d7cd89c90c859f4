package io.kept.sandbox.comment;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import io.kept.sandbox.comment.SandboxComment.Times;
import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.project.ProjectRoles;
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
  private final Readers readers;
  private final Issues issues;
  private final InstantSource clock;

  private Comments(CommentTable table, Readers readers, Issues issues, InstantSource clock) {
    this.table = table;
    this.readers = readers;
    this.issues = issues;
    this.clock = clock;
  }

  /** Who there is to read and write comments. */
  public record Readers(Users users, ProjectRoles roles) {
    boolean mayRead(SandboxUser user, Visibility visibility, Issue issue) {
      long project = issue.getProjectObject().getId();
      return visibility.includes(user, role -> roles.isMember(user, project, role));
    }
  }

  public static Comments open(Jdbi jdbi, Readers readers, Issues issues, InstantSource clock) {
    CommentTable table = new CommentTable(jdbi, readers.users(), new EntityProperties(jdbi));
    return new Comments(table, readers, issues, clock);
  }

  /** What a comment says, to whom; the properties are JSON by key. */
  public record Said(String body, Visibility visibility, Map<String, String> properties) {}

  /** Adds a comment now and publishes one event. */
  public SandboxComment add(SandboxUser author, Issue issue, String body, Visibility visibility) {
    return add(author, issue, new Said(body, visibility, Map.of()));
  }

  /** Adds a comment with its properties now and publishes one event. */
  public SandboxComment add(SandboxUser author, Issue issue, Said said) {
    SandboxComment stored = addQuietly(author, issue, said);
    issues.commented(author, issue.getId(), IssueAction.COMMENTED);
    return stored;
  }

  /** Adds a comment now that is part of something else, which is told as a whole. */
  public SandboxComment addQuietly(SandboxUser author, Issue issue, Said said) {
    Times now = Times.at(clock.instant());
    SandboxComment comment = new SandboxComment(0, author, said.body(), said.visibility(), now);
    return table.insert(issue.getId(), comment, said.properties());
  }

  public Optional<SandboxComment> byId(Issue issue, long id) {
    return table.of(issue.getId()).stream().filter(comment -> comment.id() == id).findFirst();
  }

  /** Whether {@code user}, who sees the issue, may read and write comments of that visibility. */
  public boolean mayRead(SandboxUser user, Visibility visibility, Issue issue) {
    return readers.mayRead(user, visibility, issue);
  }

  /** Changes a comment now and publishes one event. */
  public SandboxComment edit(SandboxUser actor, Issue issue, SandboxComment before, Said said) {
    Times times = new Times(before.created(), clock.instant());
    SandboxComment after =
        new SandboxComment(before.id(), before.author(), said.body(), said.visibility(), times);
    table.update(after);
    issues.commented(actor, issue.getId(), IssueAction.COMMENT_EDITED);
    return after;
  }

  /** Removes a comment and publishes one event. */
  public void delete(SandboxUser actor, Issue issue, SandboxComment comment) {
    table.delete(comment.id());
    issues.commented(actor, issue.getId(), IssueAction.COMMENT_DELETED);
  }

  /** The id of the issue that the comment is on. */
  public Optional<Long> issueOf(long commentId) {
    return table.issueOf(commentId);
  }

  /** The comments that {@code user} may read, the oldest first. */
  public List<SandboxComment> visibleTo(SandboxUser user, Issue issue) {
    return table.of(issue.getId()).stream()
        .filter(comment -> mayRead(user, comment.visibility(), issue))
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
    SandboxUser user = readers.users().of(author).orElseThrow();
    Visibility visibility =
        new Visibility(Optional.ofNullable(groupLevel), Optional.ofNullable(roleLevelId));
    Instant at = Optional.ofNullable(created).map(Date::toInstant).orElseGet(clock::instant);
    SandboxComment comment = new SandboxComment(0, user, body, visibility, Times.at(at));
    SandboxComment stored = table.insert(issue.getId(), comment, json(commentProperties));
    if (dispatchEvent) {
      issues.commented(user, issue.getId(), IssueAction.COMMENTED);
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
