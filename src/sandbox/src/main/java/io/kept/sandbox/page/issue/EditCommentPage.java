package io.kept.sandbox.page.issue;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gives a comment, {@code commentId}, other words or other readers. */
public final class EditCommentPage implements Page {
  private final IssueServices services;
  private final IssueAccess access;
  private final CommentRights rights;

  public EditCommentPage(IssueServices services, Directory directory) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
    this.rights = new CommentRights(access);
  }

  /** {@code internal} says whether the visitor can make it internal. */
  public record View(SandboxIssue issue, SandboxComment comment, boolean internal) {}

  @Override
  public Answer get(Visit visit) {
    return editing(visit, (issue, comment) -> show(visit, issue, comment));
  }

  @Override
  public Answer post(Visit visit) {
    return editing(visit, (issue, comment) -> save(visit, issue, comment));
  }

  private Answer editing(Visit visit, BiFunction<SandboxIssue, SandboxComment, Answer> answer) {
    return access.seeing(
        visit,
        issue ->
            comment(visit, issue)
                .map(
                    comment ->
                        rights.mayEdit(visit.user(), issue, comment)
                            ? answer.apply(issue, comment)
                            : Answer.forbidden("You may read this comment but not edit it."))
                .orElseGet(Answer::missing));
  }

  private Optional<SandboxComment> comment(Visit visit, SandboxIssue issue) {
    return visit
        .number("commentId")
        .flatMap(id -> services.comments().byId(issue, id))
        .filter(it -> services.comments().mayRead(visit.user(), it.visibility(), issue));
  }

  private Answer show(Visit visit, SandboxIssue issue, SandboxComment comment) {
    boolean internal = services.comments().mayRead(visit.user(), Visibility.INTERNAL, issue);
    return Answer.show("issue/comment", new View(issue, comment, internal));
  }

  private Answer save(Visit visit, SandboxIssue issue, SandboxComment comment) {
    CommentForm form = CommentForm.of(visit);
    return form.refusal(services.comments(), visit.user(), issue)
        .orElseGet(
            () -> {
              services.comments().edit(visit.user(), issue, comment, form.said());
              return Answer.to("/browse/" + issue.getKey());
            });
  }
}
