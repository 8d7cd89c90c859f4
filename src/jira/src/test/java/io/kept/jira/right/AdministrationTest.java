package io.kept.jira.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.People;
import org.junit.jupiter.api.Test;

class AdministrationTest {
  private final ProjectManager projects = mock(ProjectManager.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final GlobalPermissionManager global = mock(GlobalPermissionManager.class);
  private final Administration administration = new Administration(projects, permissions, global);
  private final ApplicationUser mona = People.called("mona");

  /** However many projects there are. */
  @Test
  void asksJiraOnceWhetherSomebodyAdministersAnyProject() {
    assertThat(administration.isOfAny(mona)).isFalse();

    when(permissions.hasProjects(ProjectPermissions.ADMINISTER_PROJECTS, mona)).thenReturn(true);

    assertThat(administration.isOfAny(mona)).isTrue();
    verifyNoInteractions(projects);
  }

  @Test
  void whoAdministersJiraAdministersEveryProject() {
    when(global.hasPermission(GlobalPermissionKey.ADMINISTER, mona)).thenReturn(true);

    assertThat(administration.isOfAny(mona)).isTrue();
  }

  @Test
  void nobodyAdministersAnything() {
    assertThat(administration.isOfAny(null)).isFalse();
    verifyNoInteractions(permissions, global);
  }
}
