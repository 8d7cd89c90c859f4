package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.export.Export;
import io.kept.jira.promise.AoSelectedPromises;
import io.kept.jira.promise.AoTries;
import io.kept.jira.report.AoKeptRates;
import io.kept.jira.report.Forms;
import io.kept.jira.report.KeptRateServlet;
import io.kept.jira.report.Listings;
import io.kept.jira.report.RateViews;
import io.kept.jira.report.RollupUpkeep;
import io.kept.jira.right.Rights;
import io.kept.jira.selection.Directory;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.selection.Selecting;
import io.kept.jira.watch.RollupJob;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.promise.PromiseStore;
import io.kept.report.KeptRates;
import io.kept.report.Tries;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
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
  public AoTries tries(ActiveObjects ao, TimeZoneManager timeZones) {
    return new AoTries(ao, () -> timeZones.getDefaultTimezone().toZoneId());
  }

  @Bean
  public Names names(UserManager users, Wording wording) {
    return new Names(users, wording);
  }

  @Bean
  public RateViews rateViews(
      RateViews.Counts counts, Names names, Policies policies, Wording wording) {
    return new RateViews(counts, names, policies, wording);
  }

  @Bean
  public RateViews.Counts counts(
      KeptRates rates, Tries tries, ActiveObjects ao, TimeZoneManager timeZones) {
    Supplier<ZoneId> zone = () -> timeZones.getDefaultTimezone().toZoneId();
    AoSelectedPromises promises = new AoSelectedPromises(ao);
    return new RateViews.Counts(
        rates, tries, selection -> promises.unknown(selection, zone.get()), zone);
  }

  @Bean
  public Directory directory(UserManager users, ConstantsManager constants) {
    return new Directory(users, constants);
  }

  @Bean
  public Forms forms(Directory directory, Wording wording) {
    return new Forms(directory, wording);
  }

  @Bean
  public Listings listings(
      RateViews.Counts counts, Export.Issues issues, Names names, Wording wording) {
    return new Listings(counts, issues, names, wording);
  }

  @Bean
  public Selecting selecting(
      Directory directory, Wording wording, InstantSource clock, TimeZoneManager timeZones) {
    return new Selecting(
        directory, wording, clock, () -> timeZones.getDefaultTimezone().toZoneId());
  }

  @Bean
  public Export export(Tries tries, Export.Issues issues, Names names, TimeZoneManager timeZones) {
    return new Export(tries, issues, names, () -> timeZones.getDefaultTimezone().toZoneId());
  }

  @Bean
  public Export.Issues exportedIssues(IssueManager issues, Rights rights) {
    return new Export.Issues(issues, rights);
  }

  @Bean
  public KeptRateServlet.Answers answers(
      Selecting selecting, Forms forms, RateViews views, Listings listings, Export export) {
    return new KeptRateServlet.Answers(selecting, forms, views, listings, export);
  }

  @Bean
  public ManagedProjects managedProjects(ProjectManager projects, Rights rights) {
    return new ManagedProjects(projects, rights);
  }
}
