package io.kept.jira.act;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import io.kept.jira.act.Entrance.Visit;
import io.kept.jira.promise.FieldReader;
import io.kept.policy.Cause;
import io.kept.policy.Policies;
import io.kept.promise.Happening;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Acts that say nothing to the customer; those that do are {@link Letters}. */
public class Acts {
  private final Entrance entrance;
  private final Policies policies;
  private final IssueManager issues;
  private final FieldReader reader;

  public Acts(Entrance entrance, Policies policies, IssueManager issues, FieldReader reader) {
    this.entrance = entrance;
    this.policies = policies;
    this.issues = issues;
    this.reader = reader;
  }

  /** The promise, with what has happened to it by now. */
  public Answer look(Target target) {
    return entrance.enter(target, Right.SEE, visit -> new Answer.Done(visit.promise()));
  }

  /**
   * Names why a promise broke.
   *
   * @param cause the key of one of the policy's causes
   */
  public Answer nameCause(Target target, String cause) {
    return entrance.enter(
        target,
        Right.ACT,
        visit ->
            Causes.of(policies, visit.promise()).stream().map(Cause::key).anyMatch(cause::equals)
                ? entrance.act(visit, (now, by) -> new Happening.CauseNamed(now, by, cause))
                : entrance.refused(visit, "cause", "kept.act.cause.unknown"));
  }

  /** Takes a promise back, and empties its field as an edit screen would. */
  public Answer withdraw(Target target, String reason) {
    return entrance.enter(
        target, Right.ACT, visit -> withReason(visit, reason, () -> withdraw(visit, reason)));
  }

  /**
   * A manager says what really fulfilled it.
   *
   * @param fulfilledAt empty when nothing did
   */
  public Answer correct(Target target, Optional<Instant> fulfilledAt, String reason) {
    return entrance.enter(
        target,
        Right.MANAGE,
        visit ->
            withReason(
                visit,
                reason,
                () ->
                    entrance.act(
                        visit,
                        (now, by) -> new Happening.Corrected(now, by, fulfilledAt, reason.strip()))));
  }

  private Answer withReason(Visit visit, String reason, Supplier<Answer> act) {
    if (reason.isBlank()) {
      return entrance.refused(visit, "reason", "kept.act.reason.needed");
    }
    return reason.length() > Entrance.LONGEST_REASON
        ? entrance.refused(visit, "reason", "kept.act.too_long", Entrance.LONGEST_REASON)
        : act.get();
  }

  /** The promise first: it says why, which an empty field cannot. */
  private Answer withdraw(Visit visit, String reason) {
    Answer answer =
        entrance.act(
            visit,
            (now, by) ->
                new Happening.Withdrawn(now, Optional.of(by), Optional.of(reason.strip())));
    if (answer instanceof Answer.Done) {
      reader
          .field(visit.issue(), visit.promise().subject().fieldId())
          .ifPresent(
              field -> {
                visit.issue().setCustomFieldValue(field, null);
                issues.updateIssue(
                    visit.user(), visit.issue(), EventDispatchOption.ISSUE_UPDATED, false);
              });
    }
    return answer;
  }
}
