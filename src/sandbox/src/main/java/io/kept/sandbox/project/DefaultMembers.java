package io.kept.sandbox.project;

import static io.kept.sandbox.project.ProjectRole.ADMINISTRATORS;
import static io.kept.sandbox.project.ProjectRole.ROBOTS;
import static io.kept.sandbox.project.ProjectRole.SERVICE_DESK_CUSTOMERS;
import static io.kept.sandbox.project.ProjectRole.SERVICE_DESK_TEAM;

import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is in the roles of a project that says nothing else: the help desk of a new sandbox. */
final class DefaultMembers {
  private DefaultMembers() {}

  static Map<ProjectRole, List<SandboxUser>> of(Users users) {
    return Map.of(
        ADMINISTRATORS, named(users, "admin", "gerda", "mia"),
        SERVICE_DESK_TEAM, named(users, "admin", "anna", "ben", "mia"),
        SERVICE_DESK_CUSTOMERS, named(users, "carl"),
        ROBOTS, named(users, "kept"));
  }

  private static List<SandboxUser> named(Users users, String... names) {
    return Stream.of(names).flatMap(name -> users.byName(name).stream()).toList();
  }
}
