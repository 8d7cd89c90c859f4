package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.report.AoKeptRates;
import io.kept.jira.report.ManagedProjects;
import io.kept.jira.report.RateViews;
import io.kept.jira.report.RollupUpkeep;
import io.kept.jira.right.Rights;
import io.kept.jira.watch.RollupJob;
import io.kept.jira.wording.Wording;
import io.kept.promise.PromiseStore;
import io.kept.report.KeptRates;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reports are made of. */
@Configuration(proxyBeanMethods = false)
public class ReportConfiguration {
  @Bean
  public AoKeptRates keptRates(ActiveObjects ao, PromiseStore store, TimeZoneManager timeZones) {
    return new AoKeptRates(ao, store, () -> timeZones.getDefaultTimezone().toZoneId());
  }

  @Bean
  public RollupUpkeep rollupUpkeep(
      ActiveObjects ao, PromiseStore store, TimeZoneManager timeZones, InstantSource clock) {
    return new RollupUpkeep(ao, store, () -> timeZones.getDefaultTimezone().toZoneId(), clock);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  public FactoryBean<ServiceRegistration> rollupJob(
      RollupUpkeep upkeep, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new RollupJob(upkeep, scheduler, clock), ExportOptions.as(LifecycleAware.class));
  }

  @Bean
  public RateViews rateViews(KeptRates rates, UserManager users, Wording wording) {
    return new RateViews(rates, users, wording);
  }

  @Bean
  public ManagedProjects managedProjects(ProjectManager projects, Rights rights) {
    return new ManagedProjects(projects, rights);
  }
}
