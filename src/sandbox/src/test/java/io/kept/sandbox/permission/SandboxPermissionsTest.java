package io.kept.sandbox.permission;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.issue.DraftIssue;
import io.kept.sandbox.project.ProjectRole;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.testing.RunningSandbox;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxPermissionsTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final SandboxPermissions permissions = SANDBOX.get().permissions();

  @Test
  void letsTheHelpDeskBrowseEverything() {
    assertThat(allowed(BROWSE_PROJECTS))
        .containsExactly("admin", "anna", "ben", "mia", "kept", "nick");
  }

  @Test
  void letsAgentsAndManagersEdit() {
    assertThat(allowed(EDIT_ISSUES)).containsExactly("admin", "anna", "ben", "mia", "nick");
  }

  @Test
  void letsManagersAdminister() {
    assertThat(allowed(ADMINISTER_PROJECTS)).containsExactly("admin", "mia");
  }

  @Test
  void goesByTheRolesOfTheProject() {
    SandboxProject lab = SANDBOX.get().projects().byKey("LAB").orElseThrow();

    assertThat(permissions.has(Permission.BROWSE_PROJECTS, lab, SANDBOX.user("olga"))).isTrue();
    assertThat(permissions.has(Permission.BROWSE_PROJECTS, lab, SANDBOX.user("anna"))).isFalse();
    assertThat(permissions.assignable(lab))
        .extracting(SandboxUser::name)
        .containsExactly("admin", "nick", "lara", "olga");
  }

  @Test
  void goesByTheGrantsOfTheScheme() {
    Holder team = new Holder.InRole(ProjectRole.SERVICE_DESK_TEAM);
    PermissionScheme scheme = SANDBOX.get().scheme();
    PermissionScheme.Grant grant = new PermissionScheme.Grant(Permission.MOVE_ISSUES, team);

    scheme.revoke(grant);
    assertThat(permissions.has(Permission.MOVE_ISSUES, SANDBOX.help(), SANDBOX.user("anna")))
        .isFalse();

    scheme.grant(grant);
    assertThat(permissions.has(Permission.MOVE_ISSUES, SANDBOX.help(), SANDBOX.user("anna")))
        .isTrue();
  }

  @Test
  void letsACustomerBrowseWhatHeReported() {
    DraftIssue carls = new DraftIssue(SANDBOX.help(), SANDBOX.user("carl"));
    DraftIssue annas = new DraftIssue(SANDBOX.help(), SANDBOX.user("anna"));

    assertThat(permissions.hasPermission(BROWSE_PROJECTS, carls, SANDBOX.user("carl"))).isTrue();
    assertThat(permissions.hasPermission(EDIT_ISSUES, carls, SANDBOX.user("carl"))).isFalse();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, annas, SANDBOX.user("carl"))).isFalse();
  }

  @Test
  void allowsNothingToAnonymousVisitors() {
    DraftIssue nobodys = new DraftIssue(SANDBOX.help(), null);

    assertThat(permissions.hasPermission(BROWSE_PROJECTS, nobodys, null)).isFalse();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, SANDBOX.help(), null)).isFalse();
  }

  @Test
  void knowsWhoHoldsAPermissionInAnyProject() {
    assertThat(permissions.hasProjects(ADMINISTER_PROJECTS, SANDBOX.user("mia"))).isTrue();
    assertThat(permissions.hasProjects(ADMINISTER_PROJECTS, SANDBOX.user("anna"))).isFalse();
    assertThat(permissions.hasProjects(BROWSE_PROJECTS, SANDBOX.user("olga"))).isTrue();
    assertThat(permissions.hasProjects(BROWSE_PROJECTS, null)).isFalse();
  }

  @Test
  void failsForAPermissionThatItDoesNotHave() {
    assertThatExceptionOfType(NotInSandbox.class)
        .isThrownBy(
            () ->
                permissions.hasPermission(
                    new ProjectPermissionKey("LINK_ISSUES"), SANDBOX.help(), null))
        .withMessageContaining("LINK_ISSUES");
  }

  private List<String> allowed(ProjectPermissionKey key) {
    return Stream.of("admin", "anna", "ben", "mia", "carl", "kept", "nick", "lara", "olga")
        .filter(name -> permissions.hasPermission(key, SANDBOX.help(), SANDBOX.user(name)))
        .toList();
  }
}
