package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.policy.AoReschedulings;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Administration;
import io.kept.jira.right.Rights;
import io.kept.jira.settings.CalendarSettings;
import io.kept.jira.settings.Doors;
import io.kept.jira.settings.Effects;
import io.kept.jira.settings.Faults;
import io.kept.jira.settings.People;
import io.kept.jira.settings.PolicySettings;
import io.kept.jira.settings.SettingsPages;
import io.kept.jira.settings.TextPreviews;
import io.kept.jira.settings.TextSettings;
import io.kept.jira.settings.Times;
import io.kept.jira.settings.Trail;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.OpenPromises;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How administrators change policies and calendars. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {
  @Bean
  Administration administration(
      ProjectManager projects, PermissionManager permissions, GlobalPermissionManager global) {
    return new Administration(projects, permissions, global);
  }

  @Bean
  Doors.Speech doorsSpeech(Replies replies, Readers readers, Wording wording) {
    return new Doors.Speech(replies, readers, wording);
  }

  @Bean
  Doors doors(
      JiraAuthenticationContext authentication,
      Administration administration,
      Doors.Speech speech) {
    return new Doors(authentication, administration, speech);
  }

  @Bean
  Faults faults(ProjectRoleManager roles, Readers readers, Wording wording) {
    return new Faults(roles, readers, wording);
  }

  @Bean
  Effects effects(OpenPromises open, AoReschedulings reschedulings, InstantSource clock) {
    return new Effects(open, reschedulings, clock);
  }

  @Bean
  PolicySettings.Judging judging(
      Faults faults, Effects effects, People people, Times times, InstantSource clock) {
    return new PolicySettings.Judging(faults, effects, people, times, clock);
  }

  @Bean
  Times times(Wording wording, Readers readers) {
    return new Times(wording, readers);
  }

  @Bean
  People people(UserManager users, ProjectRoleManager roles, Times times) {
    return new People(users, roles, times);
  }

  @Bean
  Trail trail(ActiveObjects ao, ProjectManager projects) {
    return new Trail(ao, projects);
  }

  @Bean
  SettingsPages settingsPages(Administration administration, Readers readers, Wording wording) {
    return new SettingsPages(administration, readers, wording);
  }

  @Bean
  PolicySettings policySettings(
      StoredPolicies policies,
      PolicyVersions versions,
      StoredCalendars calendars,
      PolicySettings.Judging judging) {
    return new PolicySettings(policies, versions, calendars, judging);
  }

  @Bean
  TextSettings.Sight textSight(IssueManager issues, Rights rights) {
    return new TextSettings.Sight(issues, rights);
  }

  @Bean
  TextPreviews textPreviews(CustomerText text, Wording wording) {
    return new TextPreviews(text, wording);
  }

  @Bean
  TextSettings textSettings(
      StoredPolicies policies,
      TextSettings.Sight sight,
      TextPreviews previews,
      PolicySettings.Judging judging) {
    return new TextSettings(policies, sight, previews, judging);
  }

  @Bean
  CalendarSettings calendarSettings(
      StoredCalendars calendars, StoredPolicies policies, PolicySettings.Judging judging) {
    return new CalendarSettings(calendars, policies, judging);
  }
}
