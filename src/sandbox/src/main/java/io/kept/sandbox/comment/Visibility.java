package io.kept.sandbox.comment;

import io.kept.sandbox.project.ProjectRole;
import io.kept.sandbox.user.SandboxUser;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Who may read a comment: everyone who sees the issue, or only a group or a project role. */
public record Visibility(Optional<String> group, Optional<Long> role) {
  public static final Visibility PUBLIC = new Visibility(Optional.empty(), Optional.empty());
  public static final Visibility INTERNAL =
      new Visibility(Optional.empty(), Optional.of(ProjectRole.SERVICE_DESK_TEAM.id()));

  public boolean isPublic() {
    return equals(PUBLIC);
  }

  /**
   * Whether that user may read it; nobody is in a group or role that the sandbox does not know.
   *
   * @param isInRole whether the user has the role with that number in the project
   */
  public boolean includes(SandboxUser user, LongPredicate isInRole) {
    return group.map(name -> user.role().isIn(name)).orElse(true)
        && role.map(isInRole::test).orElse(true);
  }
}
