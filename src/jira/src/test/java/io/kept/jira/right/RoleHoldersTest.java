package io.kept.jira.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.People;
import io.kept.policy.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleHoldersTest {
  private static final Role EDITORS = new Role.Editors();
  private static final Role ADMINISTRATORS = new Role.Administrators();
  private static final Role SUPPORT = new Role.Named("Support");

  private final PermissionManager permissions = mock(PermissionManager.class);
  private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
  private final ProjectRole support = mock(ProjectRole.class);
  private final Project project = mock(Project.class);
  private final Issue issue = mock(Issue.class);
  private final ApplicationUser anna = People.called("anna");
  private final RoleHolders holders = new RoleHolders(permissions, roles);

  RoleHoldersTest() {
    when(issue.getProjectObject()).thenReturn(project);
    when(roles.getProjectRole("Support")).thenReturn(support);
    see(true);
  }

  @Test
  void areThoseWhoMayEdit() {
    assertHas(EDITORS, false);
    when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, anna)).thenReturn(true);
    when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, anna)).thenReturn(true);
    assertHas(EDITORS, true);
    assertHas(ADMINISTRATORS, false);
  }

  /** Jira may grant it to a reporter or an assignee, who has it about this issue alone. */
  @Test
  void areThoseWhoMayEditThisIssueAlone() {
    when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, anna)).thenReturn(true);

    assertThat(holders.has(anna, issue, EDITORS)).isTrue();
    assertThat(holders.has(anna, project, EDITORS)).isFalse();
  }

  @Test
  void areThoseWhoMayAdminister() {
    assertHas(ADMINISTRATORS, false);
    when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, anna))
        .thenReturn(true);
    assertHas(ADMINISTRATORS, true);
    assertHas(EDITORS, false);
  }

  @Test
  void areThoseInTheProjectsRole() {
    assertHas(SUPPORT, false);
    when(roles.isUserInProjectRole(anna, support, project)).thenReturn(true);
    assertHas(SUPPORT, true);
  }

  @Test
  void areNobodyWhereJiraDoesNotKnowTheRole() {
    when(roles.isUserInProjectRole(any(), any(), any())).thenReturn(true);

    assertHas(new Role.Named("Suport"), false);
  }

  @Test
  void areNobodyWhoCannotSeeTheIssue() {
    allowEverything();
    see(false);

    for (Role role : List.of(EDITORS, ADMINISTRATORS, SUPPORT)) {
      assertThat(holders.has(anna, issue, role)).isFalse();
    }
  }

  @Test
  void areNobodyWhoIsNotLoggedIn() {
    allowEverything();

    for (Role role : List.of(EDITORS, ADMINISTRATORS, SUPPORT)) {
      assertThat(holders.has(null, issue, role)).isFalse();
      assertThat(holders.has(null, project, role)).isFalse();
    }
  }

  private void allowEverything() {
    when(permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(true);
    when(permissions.hasPermission(any(), any(Project.class), any())).thenReturn(true);
    when(roles.isUserInProjectRole(any(), any(), any())).thenReturn(true);
  }

  private void see(boolean browse) {
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, anna))
        .thenReturn(browse);
  }

  private void assertHas(Role role, boolean has) {
    assertThat(holders.has(anna, issue, role)).isEqualTo(has);
    assertThat(holders.has(anna, project, role)).isEqualTo(has);
  }
}
