package io.kept.sandbox.issue;

import static io.kept.sandbox.issue.Status.IN_PROGRESS;
import static io.kept.sandbox.issue.Status.OPEN;
import static io.kept.sandbox.issue.Status.RESOLVED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step of the workflow, with the number it has in Jira's classic one. */
public enum Transition {
  START_PROGRESS(4, IssueAction.STARTED, Set.of(OPEN), IN_PROGRESS),
  RESOLVE(5, IssueAction.RESOLVED, Set.of(OPEN, IN_PROGRESS), RESOLVED),
  REOPEN(3, IssueAction.REOPENED, Set.of(RESOLVED), OPEN);

  private final int number;
  private final IssueAction action;
  private final Set<Status> from;
  private final Status to;

  Transition(int number, IssueAction action, Set<Status> from, Status to) {
    this.number = number;
    this.action = action;
    this.from = from;
    this.to = to;
  }

  public static Optional<Transition> numbered(int number) {
    return Arrays.stream(values()).filter(step -> step.number == number).findFirst();
  }

  /** The steps that lead on from there. */
  public static List<Transition> from(Status status) {
    return Arrays.stream(values()).filter(step -> step.from.contains(status)).toList();
  }

  public int number() {
    return number;
  }

  public String title() {
    return switch (this) {
      case START_PROGRESS -> "Start progress";
      case RESOLVE -> "Resolve";
      case REOPEN -> "Reopen";
    };
  }

  IssueAction action() {
    return action;
  }

  boolean leadsFrom(Status status) {
    return from.contains(status);
  }

  public Status to() {
    return to;
  }
}
