package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.BROWSE_PROJECTS;
import static io.kept.sandbox.permission.Permission.CREATE_ISSUES;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds things for whoever is logged in, as far as they may see and change them. */
final class Access {
  private static final String NO_ISSUE = "Issue Does Not Exist";

  private final Host host;

  Access(Host host) {
    this.host = host;
  }

  Host host() {
    return host;
  }

  SandboxUser me() {
    return host.authentication().user().orElseThrow();
  }

  /** An archived issue can be read, and nothing else. */
  boolean may(Permission permission, SandboxIssue issue) {
    boolean open = !issue.state().archived() || permission == BROWSE_PROJECTS;
    return open && host.directory().permissions().has(permission, issue, me());
  }

  boolean may(Permission permission, SandboxProject project) {
    return host.directory().permissions().has(permission, project, me());
  }

  /** By id or key. */
  SandboxIssue issue(String idOrKey) {
    return find(idOrKey)
        .filter(issue -> may(BROWSE_PROJECTS, issue))
        .orElseThrow(() -> Refusal.missing(NO_ISSUE));
  }

  /** The issue, to which the caller may do that; if not, {@code refusal} says so. */
  SandboxIssue issue(String idOrKey, Permission permission, String refusal) {
    SandboxIssue issue = issue(idOrKey);
    if (!may(permission, issue)) {
      throw Refusal.forbidden(refusal);
    }
    return issue;
  }

  /** Those in which the caller sees something, or may create an issue. */
  List<SandboxProject> projects() {
    return host.directory().projects().all().stream().filter(this::sees).toList();
  }

  SandboxProject project(String idOrKey) {
    return projects().stream()
        .filter(project -> isCalled(idOrKey, project))
        .findFirst()
        .orElseThrow(
            () -> Refusal.missing("No project could be found with key '" + idOrKey + "'."));
  }

  List<SandboxComment> comments(SandboxIssue issue) {
    return host.services().comments().visibleTo(me(), issue);
  }

  SandboxComment comment(SandboxIssue issue, String id) {
    return comments(issue).stream()
        .filter(comment -> String.valueOf(comment.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> noComment(id));
  }

  /** The issue that a comment is on. */
  SandboxIssue issueOfComment(String commentId) {
    return number(commentId)
        .flatMap(host.services().comments()::issueOf)
        .flatMap(host.services().issues()::byId)
        .filter(issue -> may(BROWSE_PROJECTS, issue))
        .orElseThrow(() -> noComment(commentId));
  }

  private Optional<SandboxIssue> find(String idOrKey) {
    Optional<Long> id = number(idOrKey);
    return id.isPresent()
        ? id.flatMap(host.services().issues()::byId)
        : host.services().issues().byKey(idOrKey.toUpperCase(Locale.ROOT));
  }

  private boolean sees(SandboxProject project) {
    return may(BROWSE_PROJECTS, project) || may(CREATE_ISSUES, project);
  }

  private static boolean isCalled(String idOrKey, SandboxProject project) {
    return project.key().equalsIgnoreCase(idOrKey) || project.id().toString().equals(idOrKey);
  }

  private static Refusal noComment(String id) {
    return Refusal.missing("Can not find a comment for the id: " + id + ".");
  }

  private static Optional<Long> number(String text) {
    return Optional.of(text).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
  }
}
