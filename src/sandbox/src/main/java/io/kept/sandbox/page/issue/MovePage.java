package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.CREATE_ISSUES;
import static io.kept.sandbox.permission.Permission.MOVE_ISSUES;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.project.SandboxProject;
import java.util.List;
import java.util.Optional;

/** Takes an issue into another project, {@code pid}, in which the visitor may create issues. */
public final class MovePage implements Page {
  private final IssueServices services;
  private final Directory directory;
  private final IssueAccess access;

  public MovePage(IssueServices services, Directory directory) {
    this.services = services;
    this.directory = directory;
    this.access = new IssueAccess(services.issues(), directory.permissions());
  }

  public record View(SandboxIssue issue, List<SandboxProject> targets) {}

  @Override
  public Answer get(Visit visit) {
    return access.doing(
        MOVE_ISSUES,
        visit,
        issue -> Answer.show("issue/move", new View(issue, targets(visit, issue))));
  }

  @Override
  public Answer post(Visit visit) {
    return access.doing(MOVE_ISSUES, visit, issue -> move(visit, issue));
  }

  private Answer move(Visit visit, SandboxIssue issue) {
    Optional<SandboxProject> target =
        targets(visit, issue).stream()
            .filter(project -> visit.number("pid").filter(project.id()::equals).isPresent())
            .findFirst();
    return target
        .map(
            project -> {
              var assignable = directory.permissions().assignable(project);
              SandboxIssue moved =
                  services.lifecycle().move(visit.user(), issue, project, assignable::contains);
              return (Answer) Answer.to("/browse/" + moved.getKey());
            })
        .orElseGet(() -> Answer.problem(400, "The issue cannot be moved there."));
  }

  private List<SandboxProject> targets(Visit visit, SandboxIssue issue) {
    return directory.projects().all().stream()
        .filter(project -> !project.equals(issue.state().identity().project()))
        .filter(project -> directory.permissions().has(CREATE_ISSUES, project, visit.user()))
        .toList();
  }
}
