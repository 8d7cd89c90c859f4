package io.kept.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.kept.sandbox.db.Database;
import io.kept.sandbox.store.Store;
import io.kept.sandbox.user.Users;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxRoleManagerTest {
  private final Database database = Database.inMemory();
  private final Jdbi jdbi = Store.open(database.dataSource());
  private final Users users = Users.open(jdbi);
  private final ProjectRoles roles = ProjectRoles.open(jdbi, users);
  private final ProjectRoleManager manager = new SandboxRoleManager(users, roles);
  private final SandboxProject desk =
      new Projects(jdbi, users, roles).create("HELP", "Help desk", users.require("mia"));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsARoleByItsName() {
    assertThat(manager.getProjectRole("Service Desk Team"))
        .isEqualTo(ProjectRole.SERVICE_DESK_TEAM);
    assertThat(manager.getProjectRole("Nobody")).isNull();
  }

  @Test
  void knowsWhoIsInARole() {
    assertThat(isInTeam("anna")).isTrue();
    assertThat(isInTeam("carl")).isFalse();
    assertThat(manager.isUserInProjectRole(null, ProjectRole.SERVICE_DESK_TEAM, desk)).isFalse();
  }

  private boolean isInTeam(String name) {
    return manager.isUserInProjectRole(users.require(name), ProjectRole.SERVICE_DESK_TEAM, desk);
  }
}
