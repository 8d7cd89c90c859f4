package io.kept.sandbox.project;

import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who is in which role of which project; read once, and again after each change. */
public final class ProjectRoles {
  /** In place of a project: the members that every new project starts with. */
  private static final long DEFAULT = 0;

  private static final String INSERT =
      "insert into jira_project_role_actor (project_id, role_id, user_key) values (?, ?, ?)";
  private static final String INSERT_DEFAULTS =
      "insert into jira_project_role_actor (project_id, role_id, user_key)"
          + " select ?, role_id, user_key from jira_project_role_actor where project_id = ?";

  private final Jdbi jdbi;
  private volatile Set<Member> members;

  private record Member(long project, long role, String userKey) {}

  private ProjectRoles(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.members = read();
  }

  /** The roles kept in the database; a new one gets the defaults of the help desk first. */
  public static ProjectRoles open(Jdbi jdbi, Users users) {
    ProjectRoles roles = new ProjectRoles(jdbi);
    if (roles.members.isEmpty()) {
      DefaultMembers.of(users).forEach((role, team) -> roles.put(DEFAULT, role, team));
      roles.projects().forEach(roles::startWithDefaults);
    }
    return roles;
  }

  public boolean isMember(SandboxUser user, long projectId, long roleId) {
    return members.contains(new Member(projectId, roleId, user.key()));
  }

  /** Whether {@code user} has that role in any project. */
  public boolean isMemberAnywhere(SandboxUser user, long roleId) {
    return members.stream()
        .filter(member -> member.project() != DEFAULT)
        .anyMatch(member -> member.role() == roleId && member.userKey().equals(user.key()));
  }

  /** The roles that {@code user} has in the project. */
  public List<ProjectRole> of(SandboxUser user, long projectId) {
    return List.of(ProjectRole.values()).stream()
        .filter(role -> isMember(user, projectId, role.id()))
        .toList();
  }

  /** The keys of those who have that role in the project. */
  public Set<String> members(long projectId, ProjectRole role) {
    return members.stream()
        .filter(member -> member.project() == projectId && member.role() == role.id())
        .map(Member::userKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From now on {@code team} has that role, and nobody else. */
  public void put(long projectId, ProjectRole role, Collection<SandboxUser> team) {
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              "delete from jira_project_role_actor where project_id = ? and role_id = ?",
              projectId,
              role.id());
          team.forEach(user -> handle.execute(INSERT, projectId, role.id(), user.key()));
        });
    members = read();
  }

  void startWithDefaults(long projectId) {
    jdbi.useHandle(handle -> handle.execute(INSERT_DEFAULTS, projectId, DEFAULT));
    members = read();
  }

  /** Those of a data folder that is older than roles. */
  private List<Long> projects() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select id from jira_project").mapTo(Long.class).list());
  }

  private Set<Member> read() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select project_id, role_id, user_key from jira_project_role_actor")
                .map((row, c) -> new Member(row.getLong(1), row.getLong(2), row.getString(3)))
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
  }
}
