package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.ASSIGN_ISSUES;

import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Optional;

/** Hands an issue to somebody. */
public final class AssignPage implements Page {
  private final IssueServices services;
  private final Directory directory;
  private final IssueAccess access;

  public AssignPage(IssueServices services, Directory directory) {
    this.services = services;
    this.directory = directory;
    this.access = new IssueAccess(services.issues(), directory.permissions());
  }

  public record View(IssueState issue, String assignee, List<SandboxUser> assignable) {}

  @Override
  public Answer get(Visit visit) {
    return access.doing(
        ASSIGN_ISSUES, visit, issue -> Answer.show("issue/assign", view(issue.state())));
  }

  @Override
  public Answer post(Visit visit) {
    return access.doing(ASSIGN_ISSUES, visit, issue -> assign(visit, issue));
  }

  private Answer assign(Visit visit, SandboxIssue issue) {
    String name = visit.text("assignee");
    Optional<SandboxUser> chosen =
        directory.permissions().assignable(issue.getProjectObject()).stream()
            .filter(user -> user.name().equals(name))
            .findFirst();
    if (chosen.isEmpty() && !name.isEmpty()) {
      return Answer.problem(400, "Nobody of that name can have the issue.");
    }
    services.issues().assign(visit.user(), issue.getKey(), chosen);
    return Answer.to("/browse/" + issue.getKey());
  }

  private View view(IssueState issue) {
    String assignee = issue.people().assignee().map(SandboxUser::name).orElse("");
    return new View(
        issue, assignee, directory.permissions().assignable(issue.identity().project()));
  }
}
