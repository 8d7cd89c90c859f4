package io.kept.jira.policy;

import io.kept.policy.Kind;

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
}
