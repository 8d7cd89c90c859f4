package io.kept.forecast;

import java.util.List;

/** What makes issues comparable: the ids of their project, type and priority. */
public record Traits(long projectId, String type, String priority) {

  /** The groups that an issue like this belongs to, from the narrowest to everything. */
  public List<Group> groups() {
    return List.of(
        Group.of(projectId, type, priority),
        Group.of(projectId, type),
        Group.of(projectId),
        Group.EVERYTHING);
  }
}
