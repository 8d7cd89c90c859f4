package io.kept.sandbox;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import io.kept.sandbox.field.Screens;
import io.kept.sandbox.issue.SandboxConstants;
import io.kept.sandbox.issue.SandboxIssueManager;
import io.kept.sandbox.issue.SandboxIssueService;
import io.kept.sandbox.jql.SandboxSearchService;
import io.kept.sandbox.page.BaseUrl;
import io.kept.sandbox.page.LoginUris;
import io.kept.sandbox.page.NoWebSudo;
import io.kept.sandbox.permission.SandboxGlobalPermissions;
import io.kept.sandbox.plugin.Administrators;
import io.kept.sandbox.project.SandboxRoleManager;
import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.SandboxUserManager;
import io.kept.sandbox.user.UserLocales;
import io.kept.sandbox.user.UserZones;
import io.kept.sandbox.user.Users;
import java.time.InstantSource;
import java.util.Map;

/** What a plugin can import, by the interface under which Jira offers it. */
final class HostServices {
  private HostServices() {}

  static Map<Class<?>, Object> of(Jira jira, BaseUrl baseUrl) {
    return Map.ofEntries(
        Map.entry(Administrators.class, administrators(jira.users)),
        Map.entry(ApplicationProperties.class, baseUrl),
        Map.entry(CommentManager.class, jira.comments),
        Map.entry(ConstantsManager.class, new SandboxConstants()),
        Map.entry(CustomFieldManager.class, jira.fields),
        Map.entry(CustomFieldValuePersister.class, jira.fieldValues),
        Map.entry(EventPublisher.class, jira.events),
        Map.entry(FieldScreenManager.class, new Screens(jira.fields)),
        Map.entry(GenericConfigManager.class, new GenericConfigManager() {}),
        Map.entry(
            GlobalPermissionManager.class,
            new SandboxGlobalPermissions(administrators(jira.users))),
        Map.entry(InstantSource.class, jira.clock),
        Map.entry(IssueManager.class, new SandboxIssueManager(jira.issues, jira.users)),
        Map.entry(
            IssueService.class, new SandboxIssueService(jira.issues, jira.users, jira.permissions)),
        Map.entry(JiraAuthenticationContext.class, jira.authentication),
        Map.entry(JsonEntityPropertyManager.class, jira.properties),
        Map.entry(LocaleManager.class, new UserLocales(jira.users)),
        Map.entry(LoginUriProvider.class, new LoginUris(baseUrl)),
        Map.entry(MailQueue.class, jira.mail),
        Map.entry(PermissionManager.class, jira.permissions),
        Map.entry(ProjectManager.class, jira.projects),
        Map.entry(ProjectRoleManager.class, new SandboxRoleManager(jira.users, jira.roles)),
        Map.entry(SchedulerService.class, jira.scheduler),
        Map.entry(SearchService.class, new SandboxSearchService(jira.search)),
        Map.entry(TimeZoneManager.class, new UserZones(jira.users)),
        Map.entry(UserManager.class, new SandboxUserManager(jira.users)),
        Map.entry(WebSudoManager.class, new NoWebSudo()));
  }

  private static Administrators administrators(Users users) {
    return user ->
        users.of(user).map(SandboxUser::role).filter(Role.ADMINISTRATOR::equals).isPresent();
  }
}
