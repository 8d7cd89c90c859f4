package io.kept.sandbox.page.issue;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the visitor can do with the issue.
 *
 * @param more what is done to the whole issue
 * @param internal whether the visitor can write internal comments
 */
public record Tools(
    boolean edit,
    boolean assign,
    boolean comment,
    boolean internal,
    List<Tool> more,
    List<Transition> steps) {

  /** A link; {@code action} is the name of Jira's action, which is in its address. */
  public record Tool(String id, String title, String action) {}

  private record Rule(Permission permission, boolean archived, Tool tool) {}

  private static final List<Rule> MORE =
      List.of(
          new Rule(Permission.MOVE_ISSUES, false, new Tool("move-issue", "Move", "MoveIssue")),
          new Rule(
              Permission.CREATE_ISSUES,
              false,
              new Tool("clone-issue", "Clone", "CloneIssueDetails")),
          new Rule(
              Permission.ARCHIVE_ISSUES,
              false,
              new Tool("archive-issue", "Archive", "ArchiveIssue")),
          new Rule(
              Permission.ARCHIVE_ISSUES,
              true,
              new Tool("restore-issue", "Restore", "RestoreIssue")),
          new Rule(
              Permission.DELETE_ISSUES, false, new Tool("delete-issue", "Delete", "DeleteIssue")));

  static Tools of(IssueAccess access, SandboxUser user, SandboxIssue issue, boolean internal) {
    Stream<Rule> rules =
        MORE.stream()
            .filter(rule -> rule.archived() == issue.state().archived())
            .filter(rule -> access.may(rule.permission(), user, issue));
    boolean transition = access.may(Permission.TRANSITION_ISSUES, user, issue);
    return new Tools(
        access.may(Permission.EDIT_ISSUES, user, issue),
        access.may(Permission.ASSIGN_ISSUES, user, issue),
        access.may(Permission.ADD_COMMENTS, user, issue),
        internal,
        rules.map(Rule::tool).toList(),
        transition ? access.steps(user, issue) : List.of());
  }
}
