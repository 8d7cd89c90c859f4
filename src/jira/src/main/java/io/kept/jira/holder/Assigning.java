package io.kept.jira.holder;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.kept.jira.act.Answer;
import io.kept.jira.act.Entrance;
import io.kept.jira.act.Entrance.Visit;
import io.kept.jira.act.Right;
import io.kept.jira.act.Target;
import io.kept.jira.notice.HandOver;
import io.kept.promise.Promise;
import io.kept.promise.State;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the issue of a promise to somebody. Jira decides who may give what to whom, and stores it;
 * the new holder is told what they inherit.
 */
public class Assigning {
  static final int LONGEST_NOTE = 1000;

  private final Entrance entrance;
  private final IssueService issues;
  private final HandOver handOver;

  public Assigning(Entrance entrance, IssueService issues, HandOver handOver) {
    this.entrance = entrance;
    this.issues = issues;
    this.handOver = handOver;
  }

  /** To the caller, or to whom they name. */
  Answer give(Target target, Giving giving) {
    return entrance.enter(
        target,
        Right.SEE,
        visit -> entrance.ifCurrent(visit, current -> give(current, giving)));
  }

  private Answer give(Visit visit, Giving giving) {
    Optional<ApplicationUser> holder = holder(visit.issue());
    if (!isWaitedFor(visit.promise())) {
      return entrance.impossible(visit, "kept.act.impossible");
    }
    if (giving.overtaken(holder.map(ApplicationUser::getUsername).orElse(""))) {
      return holder
          .map(user -> entrance.outdated(visit, "kept.holder.other", user.getDisplayName()))
          .orElseGet(() -> entrance.outdated(visit, "kept.holder.nobody"));
    }
    return giving.note().length() > LONGEST_NOTE
        ? entrance.refused(visit, "note", "kept.act.too_long", LONGEST_NOTE)
        : assign(visit, giving);
  }

  private Answer assign(Visit visit, Giving giving) {
    String to = giving.to().isEmpty() ? visit.user().getUsername() : giving.to();
    AssignValidationResult valid =
        issues.validateAssign(visit.user(), visit.issue().getId(), to);
    if (!valid.isValid()) {
      return refusal(visit, valid.getErrorCollection());
    }
    IssueService.IssueResult result =
        handOver.saying(
            visit.issue(), giving.note(), () -> issues.assign(visit.user(), valid));
    return result.isValid()
        ? new Answer.Done(visit.promise())
        : refusal(visit, result.getErrorCollection());
  }

  /** In Jira's own words: of its form as a whole, or of whom was named. */
  private Answer refusal(Visit visit, ErrorCollection errors) {
    return errors.getErrorMessages().stream()
        .findFirst()
        .<Answer>map(Answer.Forbidden::new)
        .or(
            () ->
                errors.getErrors().values().stream()
                    .findFirst()
                    .map(sentence -> new Answer.Refused("to", sentence)))
        .orElseGet(() -> entrance.refused(visit, "to", "kept.holder.refused"));
  }

  private static boolean isWaitedFor(Promise promise) {
    return promise.isAlive() || promise.state() instanceof State.Broken;
  }

  private static Optional<ApplicationUser> holder(Issue issue) {
    return Stream.ofNullable(issue.getAssignee()).findFirst();
  }
}
