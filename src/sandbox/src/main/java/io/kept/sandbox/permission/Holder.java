package io.kept.sandbox.permission;

import io.kept.sandbox.project.ProjectRole;

/** To whom a permission is granted, as a row of the scheme says it. */
public sealed interface Holder {
  /** The members of a project role. */
  record InRole(ProjectRole role) implements Holder {}

  /** Whoever reported the issue. */
  record Reporter() implements Holder {}

  /** {@code role:10001} or {@code reporter}. */
  default String text() {
    return this instanceof InRole in ? "role:" + in.role().id() : "reporter";
  }

  static Holder read(String text) {
    return text.equals("reporter")
        ? new Reporter()
        : new InRole(
            ProjectRole.numbered(Long.parseLong(text.substring("role:".length()))).orElseThrow());
  }
}
