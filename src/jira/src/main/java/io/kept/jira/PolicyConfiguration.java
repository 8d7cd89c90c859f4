package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.right.Rights;
import io.kept.jira.right.RoleHolders;
import io.kept.policy.Policies;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the policies say, and who may do what by them. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
  @Bean
  PolicyVersions policyVersions(ActiveObjects ao) {
    return new PolicyVersions(ao);
  }

  @Bean
  StoredCalendars calendars(ActiveObjects ao) {
    return new StoredCalendars(ao);
  }

  @Bean
  StoredPolicies policies(
      PolicyVersions versions,
      StoredCalendars calendars,
      TimeZoneManager timeZones,
      InstantSource clock) {
    return new StoredPolicies(
        versions, calendars, () -> timeZones.getDefaultTimezone().toZoneId(), clock);
  }

  @Bean
  Rights rights(PermissionManager permissions, ProjectRoleManager roles, Policies policies) {
    return new Rights(permissions, new RoleHolders(permissions, roles), policies);
  }
}
