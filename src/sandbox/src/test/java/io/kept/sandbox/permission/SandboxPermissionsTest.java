package io.kept.sandbox.permission;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.issue.DraftIssue;
import io.kept.sandbox.testing.RunningSandbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxPermissionsTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final SandboxPermissions permissions = new SandboxPermissions(SANDBOX.get().users());

  @Test
  void letsTheHelpDeskBrowseEverything() {
    assertThat(allowed(BROWSE_PROJECTS)).containsExactly("admin", "anna", "ben", "mia", "kept");
  }

  @Test
  void letsAgentsAndManagersEdit() {
    assertThat(allowed(EDIT_ISSUES)).containsExactly("admin", "anna", "ben", "mia");
  }

  @Test
  void letsManagersAdminister() {
    assertThat(allowed(ADMINISTER_PROJECTS)).containsExactly("admin", "mia");
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
  void failsForAPermissionThatItDoesNotHave() {
    assertThatExceptionOfType(NotInSandbox.class)
        .isThrownBy(
            () ->
                permissions.hasPermission(
                    new ProjectPermissionKey("LINK_ISSUES"), SANDBOX.help(), null))
        .withMessageContaining("LINK_ISSUES");
  }

  private List<String> allowed(ProjectPermissionKey key) {
    return Stream.of("admin", "anna", "ben", "mia", "carl", "kept")
        .filter(name -> permissions.hasPermission(key, SANDBOX.help(), SANDBOX.user(name)))
        .toList();
  }
}
