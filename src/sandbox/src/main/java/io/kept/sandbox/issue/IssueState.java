package io.kept.sandbox.issue;

import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.Optional;

/**
 * An issue as it is stored, without its custom fields. It is resolved when it has a resolved time.
 */
public record IssueState(
    Identity identity,
    Wording wording,
    Status status,
    People people,
    Times times,
    boolean archived) {

  public record Identity(long id, String key, SandboxProject project) {}

  public record Wording(String summary, String description) {}

  public record People(SandboxUser reporter, Optional<SandboxUser> assignee) {}

  public record Times(Instant created, Instant updated, Optional<Instant> resolved) {}

  public IssueState with(Wording other) {
    return new IssueState(identity, other, status, people, times, archived);
  }

  public IssueState assignedTo(Optional<SandboxUser> assignee) {
    People other = new People(people.reporter(), assignee);
    return new IssueState(identity, wording, status, other, times, archived);
  }

  /** The issue in another project, under a key of that project. */
  IssueState movedTo(SandboxProject project, String key) {
    Identity other = new Identity(identity.id(), key, project);
    return new IssueState(other, wording, status, people, times, archived);
  }

  IssueState archived(boolean now) {
    return new IssueState(identity, wording, status, people, times, now);
  }

  /**
   * The issue after that step; a step into Resolved resolves it, any other clears that.
   *
   * @throws IllegalArgumentException when the step does not lead on from here
   */
  IssueState after(Transition step, Instant now) {
    if (!step.leadsFrom(status)) {
      throw new IllegalArgumentException(
          identity.key()
              + " is "
              + status.title()
              + ": no way to "
              + step.title()
              + " from there.");
    }
    Optional<Instant> resolved = step.to() == Status.RESOLVED ? Optional.of(now) : Optional.empty();
    Times other = new Times(times.created(), times.updated(), resolved);
    return new IssueState(identity, wording, step.to(), people, other, archived);
  }

  IssueState updatedAt(Instant now) {
    Times other = new Times(times.created(), now, times.resolved());
    return new IssueState(identity, wording, status, people, other, archived);
  }
}
