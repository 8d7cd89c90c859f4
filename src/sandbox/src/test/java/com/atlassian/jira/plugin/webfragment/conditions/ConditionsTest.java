package com.atlassian.jira.plugin.webfragment.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import io.kept.sandbox.plugin.Administrators;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  private final ApplicationUser ann = mock(ApplicationUser.class);
  private final Project project = mock(Project.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final Administrators onlyAnn = user -> user == ann;

  @Test
  void showsToUsersWhatIsForUsers() {
    Condition condition = new UserLoggedInCondition(authentication);

    assertThat(condition.shouldDisplay(Map.of())).isFalse();
    logIn(ann);
    assertThat(condition.shouldDisplay(Map.of())).isTrue();
  }

  @Test
  void showsToAdministratorsWhatIsForAdministrators() {
    Condition condition = new UserIsAdminCondition(authentication, onlyAnn);

    assertThat(condition.shouldDisplay(Map.of())).isFalse();
    logIn(mock(ApplicationUser.class));
    assertThat(condition.shouldDisplay(Map.of())).isFalse();
    logIn(ann);
    assertThat(condition.shouldDisplay(Map.of())).isTrue();
  }

  @Test
  void knowsTheGlobalPermissionsOfAdministratorsOnly() {
    Condition condition = new JiraGlobalPermissionCondition(authentication, onlyAnn);
    logIn(ann);

    condition.init(Map.of("permission", "SYSTEM_ADMIN"));
    assertThat(condition.shouldDisplay(Map.of())).isTrue();
    assertThatExceptionOfType(PluginParseException.class)
        .isThrownBy(() -> condition.init(Map.of("permission", "BULK_CHANGE")))
        .withMessageContaining("BULK_CHANGE");
  }

  @Test
  void asksForThePermissionInTheProjectOfThePage() {
    Condition condition = projectCondition("browse");
    logIn(ann);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, ann))
        .thenReturn(true);
    Issue issue = mock(Issue.class);
    when(issue.getProjectObject()).thenReturn(project);

    assertThat(condition.shouldDisplay(Map.of("project", project))).isTrue();
    assertThat(condition.shouldDisplay(Map.of("issue", issue))).isTrue();
    assertThat(condition.shouldDisplay(Map.of("project", mock(Project.class)))).isFalse();
    assertThat(condition.shouldDisplay(Map.of())).isFalse();
  }

  @Test
  void takesProjectPermissionsByShortNameAndByKey() {
    logIn(ann);
    when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, ann))
        .thenReturn(true);

    for (String name : new String[] {"project", "ADMINISTER_PROJECTS"}) {
      assertThat(projectCondition(name).shouldDisplay(Map.of("project", project))).isTrue();
    }
    assertThatExceptionOfType(PluginParseException.class)
        .isThrownBy(() -> projectCondition("fly"))
        .withMessageContaining("fly");
  }

  private Condition projectCondition(String permission) {
    Condition condition = new HasProjectPermissionCondition(permissions, authentication);
    condition.init(Map.of("permission", permission));
    return condition;
  }

  private void logIn(ApplicationUser user) {
    when(authentication.getLoggedInUser()).thenReturn(user);
  }
}
