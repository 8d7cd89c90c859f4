package io.kept.sandbox.page.issue;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.history.ChangeGroup;
import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Moments.Moment;
import io.kept.sandbox.page.Visit;
import java.util.List;

/** What happened on an issue: its comments, or its history. */
final class Activities {
  private final IssueServices services;
  private final CommentRights rights;

  Activities(IssueServices services, CommentRights rights) {
    this.services = services;
    this.rights = rights;
  }

  /** {@code edit} and {@code delete} say what the visitor may do with it. */
  public record CommentRow(SandboxComment comment, Moment at, boolean edit, boolean delete) {}

  public record ChangeRow(String author, Moment at, List<ChangeItem> items) {}

  /** One of the two lists is shown, the other is empty. */
  public record Activity(boolean history, List<CommentRow> comments, List<ChangeRow> changes) {}

  Activity of(SandboxIssue issue, Visit visit) {
    boolean history = visit.text("tab").equals("history");
    return history
        ? new Activity(true, List.of(), changes(issue, visit))
        : new Activity(false, comments(issue, visit), List.of());
  }

  private List<CommentRow> comments(SandboxIssue issue, Visit visit) {
    return services.comments().visibleTo(visit.user(), issue).stream()
        .map(comment -> row(issue, comment, visit))
        .toList();
  }

  private CommentRow row(SandboxIssue issue, SandboxComment comment, Visit visit) {
    return new CommentRow(
        comment,
        visit.moments().show(comment.created()),
        rights.mayEdit(visit.user(), issue, comment),
        rights.mayDelete(visit.user(), issue, comment));
  }

  private List<ChangeRow> changes(SandboxIssue issue, Visit visit) {
    return services.history().of(issue.getId()).stream()
        .map(group -> change(group, visit))
        .toList();
  }

  private static ChangeRow change(ChangeGroup group, Visit visit) {
    Moment at = visit.moments().show(group.at());
    return new ChangeRow(group.author().displayName(), at, group.items());
  }
}
