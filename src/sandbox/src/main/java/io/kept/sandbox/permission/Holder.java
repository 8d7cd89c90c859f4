package io.kept.sandbox.permission;

import io.kept.sandbox.project.ProjectRole;
import java.util.List;
import java.util.stream.Stream;

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

  /** As people read it. */
  default String title() {
    return this instanceof InRole in ? in.role().title() : "Reporter";
  }

  /** Everybody to whom a permission can be granted. */
  static List<Holder> all() {
    return Stream.concat(
            Stream.of(ProjectRole.values()).map(InRole::new), Stream.of(new Reporter()))
        .map(Holder.class::cast)
        .toList();
  }

  static Holder read(String text) {
    return text.equals("reporter")
        ? new Reporter()
        : new InRole(
            ProjectRole.numbered(Long.parseLong(text.substring("role:".length()))).orElseThrow());
  }
}
