package io.kept.policy;

/** Where the policy of a project and kind is found; asked afresh each time it is needed. */
@FunctionalInterface
public interface Policies {
  Policy of(long projectId, Kind kind);
}
