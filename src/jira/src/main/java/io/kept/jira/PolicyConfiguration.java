package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.policy.AoReschedulings;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.promise.AoOpenPromises;
import io.kept.jira.right.Rights;
import io.kept.jira.right.RoleHolders;
import io.kept.jira.watch.RescheduleJob;
import io.kept.policy.Policies;
import io.kept.promise.OpenPromises;
import io.kept.promise.Promises;
import io.kept.watch.Rescheduler;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.FactoryBean;
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
  InstanceSettings instanceSettings(ActiveObjects ao, InstantSource clock) {
    return new InstanceSettings(ao, clock);
  }

  @Bean
  AoReschedulings reschedulings(ActiveObjects ao) {
    return new AoReschedulings(ao);
  }

  @Bean
  OpenPromises openPromises(ActiveObjects ao) {
    return new AoOpenPromises(ao);
  }

  @Bean
  Rescheduler rescheduler(
      OpenPromises open, Promises promises, AoReschedulings reschedulings, InstantSource clock) {
    return new Rescheduler(
        open,
        promises,
        reschedulings,
        new Rescheduler.Round(
            clock,
            StoredPolicies.SETTLED,
            (id, e) ->
                LoggerFactory.getLogger(Rescheduler.class)
                    .warn(
                        "Promise {} does not follow its changed settings before its next look",
                        id.value(),
                        e)));
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> rescheduleJob(
      Rescheduler rescheduler, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new RescheduleJob(rescheduler, scheduler, clock), ExportOptions.as(LifecycleAware.class));
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
