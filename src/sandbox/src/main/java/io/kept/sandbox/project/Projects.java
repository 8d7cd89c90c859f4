package io.kept.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jdbi.v3.core.Jdbi;

/** Jira's projects; they are only ever added, and so are read once. */
public final class Projects implements ProjectManager {
  private static final String INSERT =
      "insert into jira_project (project_key, name, lead_key, last_number) values (?, ?, ?, 0)";

  private final Jdbi jdbi;
  private final Users users;
  private final ProjectRoles roles;
  private final Map<Long, SandboxProject> all = new ConcurrentSkipListMap<>();

  public Projects(Jdbi jdbi, Users users, ProjectRoles roles) {
    this.jdbi = jdbi;
    this.users = users;
    this.roles = roles;
    load();
  }

  public List<SandboxProject> all() {
    return List.copyOf(all.values());
  }

  public Optional<SandboxProject> byKey(String key) {
    return all.values().stream().filter(project -> project.key().equals(key)).findFirst();
  }

  /**
   * The project with that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public SandboxProject require(long id) {
    return Optional.ofNullable(all.get(id))
        .orElseThrow(() -> new IllegalArgumentException("There is no project " + id + "."));
  }

  /** A new project, with the default members in its roles. */
  public SandboxProject create(String key, String name, SandboxUser lead) {
    jdbi.useHandle(handle -> handle.execute(INSERT, key, name, lead.key()));
    load();
    SandboxProject project = byKey(key).orElseThrow();
    roles.startWithDefaults(project.id());
    return project;
  }

  @Override
  public Project getProjectObj(Long id) {
    return id == null ? null : all.get(id);
  }

  @Override
  public Project getProjectObjByKey(String key) {
    return byKey(key).orElse(null);
  }

  @Override
  public List<Project> getProjects() {
    return List.copyOf(all.values());
  }

  private void load() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id, project_key, name, lead_key from jira_project")
                .map((row, context) -> project(row))
                .forEach(project -> all.put(project.id(), project)));
  }

  private SandboxProject project(ResultSet row) throws SQLException {
    SandboxUser lead = users.byKey(row.getString("lead_key")).orElseThrow();
    return new SandboxProject(
        row.getLong("id"), row.getString("project_key"), row.getString("name"), lead);
  }
}
