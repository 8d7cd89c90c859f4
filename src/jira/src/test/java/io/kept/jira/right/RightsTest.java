package io.kept.jira.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import org.junit.jupiter.api.Test;

class RightsTest {
  private final PaperJira jira = new PaperJira();

  @Test
  void eachRightIncludesTheOnesBefore() {
    assertRights(People.called("stranger"), false, false, false);
    assertRights(jira.watcher("walt"), true, false, false);
    assertRights(jira.agent("anna"), true, true, false);
    assertRights(jira.manager("mona"), true, true, true);
  }

  /** A project that is open to the world would answer yes. */
  @Test
  void whoeverIsNotLoggedInMayDoNothing() {
    PermissionManager open = mock(PermissionManager.class);
    when(open.hasPermission(any(), any(Issue.class), any())).thenReturn(true);
    when(open.hasPermission(any(), any(Project.class), any())).thenReturn(true);
    Rights rights = new Rights(open);

    assertThat(rights.maySee(null, jira.issue)).isFalse();
    assertThat(rights.mayBrowse(null, jira.project)).isFalse();
    assertThat(rights.mayQuote(null, jira.issue)).isFalse();
    assertThat(rights.mayManage(null, jira.project)).isFalse();
  }

  @Test
  void whoeverMayEditWhatTheyMayNotSeeMayNotQuote() {
    ApplicationUser anna = People.called("anna");
    PermissionManager odd = mock(PermissionManager.class);
    when(odd.hasPermission(ProjectPermissions.EDIT_ISSUES, jira.issue, anna)).thenReturn(true);

    assertThat(new Rights(odd).mayQuote(anna, jira.issue)).isFalse();
  }

  private void assertRights(ApplicationUser user, boolean see, boolean quote, boolean manage) {
    assertThat(jira.rights.maySee(user, jira.issue)).isEqualTo(see);
    assertThat(jira.rights.mayQuote(user, jira.issue)).isEqualTo(quote);
    assertThat(jira.rights.mayManage(user, jira.project)).isEqualTo(manage);
  }
}
