package io.kept.sandbox.page.bench;

import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.project.ProjectRole;
import io.kept.sandbox.project.ProjectRoles;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in which role of which project; {@code members} are user names with blanks between. */
public final class RolesPage implements Page {
  private static final String TEMPLATE = "bench/roles";

  private final Projects projects;
  private final ProjectRoles roles;
  private final Users users;

  public RolesPage(Projects projects, ProjectRoles roles, Users users) {
    this.projects = projects;
    this.roles = roles;
    this.users = users;
  }

  public record Team(SandboxProject project, ProjectRole role, String members) {}

  public record View(List<Team> teams, Optional<String> error) {}

  @Override
  public Answer get(Visit visit) {
    return ifAdministrator(visit, () -> Answer.show(TEMPLATE, view(Optional.empty())));
  }

  @Override
  public Answer post(Visit visit) {
    return ifAdministrator(visit, () -> save(visit));
  }

  private Answer save(Visit visit) {
    try {
      SandboxProject project = projects.require(visit.number("pid").orElse(0L));
      Optional<ProjectRole> role = visit.number("role").flatMap(ProjectRole::numbered);
      List<SandboxUser> team =
          Stream.of(visit.text("members").split("\\s+"))
              .filter(name -> !name.isEmpty())
              .map(users::require)
              .distinct()
              .toList();
      role.ifPresent(known -> roles.put(project.id(), known, team));
      return Answer.to("/sandbox/roles");
    } catch (IllegalArgumentException e) {
      return Answer.refuse(TEMPLATE, view(Optional.of(e.getMessage())));
    }
  }

  private View view(Optional<String> error) {
    List<Team> teams =
        projects.all().stream()
            .flatMap(project -> Stream.of(ProjectRole.values()).map(role -> team(project, role)))
            .toList();
    return new View(teams, error);
  }

  private Team team(SandboxProject project, ProjectRole role) {
    String members =
        roles.members(project.id(), role).stream()
            .flatMap(key -> users.byKey(key).stream())
            .map(SandboxUser::name)
            .sorted()
            .collect(Collectors.joining(" "));
    return new Team(project, role, members);
  }

  private static Answer ifAdministrator(Visit visit, Supplier<Answer> answer) {
    return visit.user().role() == Role.ADMINISTRATOR
        ? answer.get()
        : Answer.forbidden("Only the administrator may change project roles.");
  }
}
