package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.privacy.EndedPromises;
import io.kept.jira.privacy.Forgetting;
import io.kept.jira.privacy.ForgettingJob;
import io.kept.jira.privacy.PrivacyWords;
import io.kept.jira.privacy.Retention;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what is personal. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {
  @Bean
  EndedPromises endedPromises(ActiveObjects ao, InstantSource clock) {
    return new EndedPromises(ao, clock);
  }

  @Bean
  Retention retention(
      InstanceSettings settings,
      EndedPromises promises,
      TimeZoneManager timeZones,
      InstantSource clock) {
    return new Retention(
        settings, promises, () -> timeZones.getDefaultTimezone().toZoneId(), clock);
  }

  @Bean
  Forgetting forgetting(ActiveObjects ao, InstantSource clock) {
    return new Forgetting(ao, clock);
  }

  @Bean
  PrivacyWords privacyWords(
      Retention retention, Forgetting users, Readers readers, Wording wording) {
    return new PrivacyWords(retention, users, readers, wording);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> forgettingJob(
      Forgetting users, Retention retention, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new ForgettingJob(users, retention, scheduler, clock),
        ExportOptions.as(LifecycleAware.class));
  }
}
