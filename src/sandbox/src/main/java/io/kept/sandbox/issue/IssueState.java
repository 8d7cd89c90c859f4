package io.kept.sandbox.issue;

import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.Optional;

/**
 * An issue as it is stored, without its custom fields. It is resolved when it has a resolved time.
 */
public record IssueState(
    Identity identity, Wording wording, Status status, People people, Times times) {

  public record Identity(long id, String key, SandboxProject project) {}

  public record Wording(String summary, String description) {}

  public record People(SandboxUser reporter, Optional<SandboxUser> assignee) {}

  public record Times(Instant created, Instant updated, Optional<Instant> resolved) {}

  public IssueState with(Wording other) {
    return new IssueState(identity, other, status, people, times);
  }

  public IssueState assignedTo(Optional<SandboxUser> assignee) {
    People other = new People(people.reporter(), assignee);
    return new IssueState(identity, wording, status, other, times);
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
    return new IssueState(identity, wording, step.to(), people, other);
  }

  IssueState updatedAt(Instant now) {
    Times other = new Times(times.created(), now, times.resolved());
    return new IssueState(identity, wording, status, people, other);
  }
}
