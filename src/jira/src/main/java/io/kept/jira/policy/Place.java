package io.kept.jira.policy;

import io.kept.policy.Kind;
import io.kept.promise.OpenPromises.Scope;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a policy is in force: for one kind of promise, in one project or wherever the project has
 * none of its own.
 *
 * @param projectId the project's id, or 0 for the whole instance
 */
public record Place(long projectId, Kind kind) {
  private static final long INSTANCE = 0;

  /** The whole instance, as far as projects have no policy of their own. */
  public static Place instance(Kind kind) {
    return new Place(INSTANCE, kind);
  }

  /** The promises that may be made here; of the instance's, some may go by their project's. */
  public Scope scope() {
    OptionalLong project =
        projectId == INSTANCE ? OptionalLong.empty() : OptionalLong.of(projectId);
    return new Scope(project, Optional.of(kind));
  }
}
