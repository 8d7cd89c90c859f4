package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.TRANSITION_ISSUES;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;

/** Takes an issue one step on in the workflow; {@code action} is the step's number. */
public final class WorkflowPage implements Page {
  private final IssueServices services;
  private final IssueAccess access;

  public WorkflowPage(IssueServices services, Directory directory) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
  }

  @Override
  public Answer post(Visit visit) {
    return access.doing(TRANSITION_ISSUES, visit, issue -> step(visit, issue));
  }

  private Answer step(Visit visit, SandboxIssue issue) {
    return visit
        .number("action")
        .flatMap(number -> Transition.numbered(number.intValue()))
        .map(step -> step(visit, issue, step))
        .orElseGet(() -> Answer.problem(400, "The workflow has no such step."));
  }

  private Answer step(Visit visit, SandboxIssue issue, Transition step) {
    try {
      services.issues().transition(visit.user(), issue.getKey(), step);
      return Answer.to("/browse/" + issue.getKey());
    } catch (IllegalArgumentException e) {
      return Answer.problem(409, e.getMessage());
    }
  }
}
