package io.kept.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.db.Database;
import io.kept.sandbox.store.Store;
import io.kept.sandbox.user.Users;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ProjectRolesTest {

  @Test
  void givesTheDefaultMembersToProjectsThatAreOlderThanRoles() {
    try (Database database = Database.inMemory()) {
      Jdbi jdbi = Store.open(database.dataSource());
      Users users = Users.open(jdbi);
      SandboxProject old =
          new Projects(jdbi, users, ProjectRoles.open(jdbi, users))
              .create("HELP", "Help desk", users.require("mia"));
      jdbi.useHandle(handle -> handle.execute("delete from jira_project_role_actor"));

      ProjectRoles roles = ProjectRoles.open(jdbi, users);

      assertThat(roles.of(users.require("anna"), old.id())).isNotEmpty();
    }
  }
}
