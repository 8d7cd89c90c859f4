package io.kept.forecast;

import java.util.Optional;

/** Issues that are compared with each other; what is absent is not asked for. */
public record Group(Optional<Long> projectId, Optional<String> type, Optional<String> priority) {
  public static final Group EVERYTHING =
      new Group(Optional.empty(), Optional.empty(), Optional.empty());

  static Group of(long projectId) {
    return new Group(Optional.of(projectId), Optional.empty(), Optional.empty());
  }

  static Group of(long projectId, String type) {
    return new Group(Optional.of(projectId), Optional.of(type), Optional.empty());
  }

  static Group of(long projectId, String type, String priority) {
    return new Group(Optional.of(projectId), Optional.of(type), Optional.of(priority));
  }
}
