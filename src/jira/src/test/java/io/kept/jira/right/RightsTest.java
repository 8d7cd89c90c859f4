package io.kept.jira.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.policy.Allowed;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.policy.Role;
import org.junit.jupiter.api.Test;

class RightsTest {
  private static final Role SUPPORT = new Role.Named("Support");
  private static final Role EDITORS = new Role.Editors();

  private final PaperJira jira = new PaperJira();

  @Test
  void eachRightIncludesTheOnesBefore() {
    assertRights(People.called("stranger"), false, false, false);
    assertRights(jira.watcher("walt"), true, false, false);
    assertRights(jira.agent("anna"), true, true, false);
    assertRights(jira.manager("mona"), true, true, true);
  }

  @Test
  void eachRightIsTheRolesThatThePolicyNames() {
    ApplicationUser anna = jira.agent("anna");
    ApplicationUser sam = jira.watcher("sam");
    jira.give(sam, "Support");

    allow(new Allowed(SUPPORT, EDITORS, EDITORS, EDITORS));
    assertThat(jira.rights.mayQuote(anna, jira.issue, Kind.FIX)).isFalse();
    assertThat(jira.rights.mayQuote(sam, jira.issue, Kind.FIX)).isTrue();
    assertThat(jira.rights.mayAct(sam, jira.issue, Kind.FIX)).isFalse();

    allow(new Allowed(EDITORS, SUPPORT, EDITORS, EDITORS));
    assertThat(jira.rights.mayAct(anna, jira.issue, Kind.FIX)).isFalse();
    assertThat(jira.rights.mayAct(sam, jira.issue, Kind.FIX)).isTrue();
    assertThat(jira.rights.mayManage(sam, jira.issue, Kind.FIX)).isFalse();

    allow(new Allowed(EDITORS, EDITORS, SUPPORT, SUPPORT));
    assertThat(jira.rights.mayManage(anna, jira.issue, Kind.FIX)).isFalse();
    assertThat(jira.rights.mayManage(sam, jira.issue, Kind.FIX)).isTrue();
    assertThat(jira.rights.mayManage(sam, jira.project)).isTrue();
    assertThat(jira.rights.mayQuote(sam, jira.issue, Kind.FIX)).isFalse();
  }

  @Test
  void whoeverMayQuoteOneKindIsAnAgent() {
    ApplicationUser sam = jira.watcher("sam");
    jira.give(sam, "Support");
    Policy open = jira.kept.policy.with(new Allowed(SUPPORT, EDITORS, EDITORS, EDITORS));
    Rights rights =
        jira.rightsBy((project, kind) -> kind == Kind.REPLY ? open : jira.kept.policy);

    assertThat(rights.mayQuote(sam, jira.issue)).isTrue();
    assertThat(rights.mayQuote(sam, jira.issue, Kind.REPLY)).isTrue();
    assertThat(rights.mayQuote(sam, jira.issue, Kind.FIX)).isFalse();
  }

  /** A project that is open to the world would answer yes. */
  @Test
  void whoeverIsNotLoggedInMayDoNothing() {
    PermissionManager open = mock(PermissionManager.class);
    when(open.hasPermission(any(), any(Issue.class), any())).thenReturn(true);
    when(open.hasPermission(any(), any(Project.class), any())).thenReturn(true);

    assertMayDoNothing(rights(open), null);
  }

  @Test
  void whoeverMayEditAndAdministerWhatTheyMayNotSeeMayDoNothing() {
    ApplicationUser anna = People.called("anna");
    PermissionManager odd = mock(PermissionManager.class);
    when(odd.hasPermission(ProjectPermissions.EDIT_ISSUES, jira.issue, anna)).thenReturn(true);
    when(odd.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, jira.project, anna))
        .thenReturn(true);

    assertMayDoNothing(rights(odd), anna);
  }

  @Test
  void whoeverHasARoleButMayNotSeeMayDoNothing() {
    ApplicationUser sam = People.called("sam");
    jira.give(sam, "Support");
    allow(new Allowed(SUPPORT, SUPPORT, SUPPORT, SUPPORT));

    assertMayDoNothing(jira.rights, sam);
  }

  private void allow(Allowed allowed) {
    jira.kept.policy = jira.kept.policy.with(allowed);
  }

  private Rights rights(PermissionManager permissions) {
    Policies policies = jira.kept.policies;
    RoleHolders holders = new RoleHolders(permissions, mock(ProjectRoleManager.class));
    return new Rights(permissions, holders, policies);
  }

  private void assertMayDoNothing(Rights rights, ApplicationUser user) {
    assertThat(rights.maySee(user, jira.issue)).isFalse();
    assertThat(rights.mayBrowse(user, jira.project)).isFalse();
    assertThat(rights.mayManage(user, jira.project)).isFalse();
    for (Kind kind : Kind.values()) {
      assertThat(rights.mayQuote(user, jira.issue, kind)).isFalse();
      assertThat(rights.mayAct(user, jira.issue, kind)).isFalse();
      assertThat(rights.mayManage(user, jira.issue, kind)).isFalse();
    }
  }

  private void assertRights(ApplicationUser user, boolean see, boolean quote, boolean manage) {
    assertThat(jira.rights.maySee(user, jira.issue)).isEqualTo(see);
    assertThat(jira.rights.mayQuote(user, jira.issue)).isEqualTo(quote);
    assertThat(jira.rights.mayQuote(user, jira.issue, Kind.FIX)).isEqualTo(quote);
    assertThat(jira.rights.mayAct(user, jira.issue, Kind.FIX)).isEqualTo(quote);
    assertThat(jira.rights.mayManage(user, jira.issue, Kind.FIX)).isEqualTo(manage);
    assertThat(jira.rights.mayManage(user, jira.project)).isEqualTo(manage);
  }
}
