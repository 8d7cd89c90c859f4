package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.checkup.Ticks;
import io.kept.jira.field.FieldGuard;
import io.kept.jira.field.FieldWords;
import io.kept.jira.field.FirstWords;
import io.kept.jira.field.Glances;
import io.kept.jira.field.SpokenWords;
import io.kept.jira.notice.AgentWords;
import io.kept.jira.notice.HandOver;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.IssueListener;
import io.kept.jira.promise.JiraDesk;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.report.KeptRateServlet;
import io.kept.jira.right.Rights;
import io.kept.jira.watch.JiraTimers;
import io.kept.jira.watch.WatchJob;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.Delivery;
import io.kept.policy.Policies;
import io.kept.promise.PromiseStore;
import io.kept.promise.Promises;
import io.kept.watch.Watch;
import java.time.InstantSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts Kept together: the core on Jira's services. */
@Configuration(proxyBeanMethods = false)
@Import({
  HostServices.class,
  PolicyConfiguration.class,
  ActConfiguration.class,
  AdministrationConfiguration.class,
  CheckupConfiguration.class,
  ChronicleConfiguration.class,
  ForecastConfiguration.class,
  PanelConfiguration.class,
  ReconciliationConfiguration.class,
  MineConfiguration.class,
  DigestConfiguration.class,
  DashboardConfiguration.class,
  NoticeConfiguration.class,
  PageConfiguration.class,
  ReportConfiguration.class,
  SearchConfiguration.class,
  SettingsConfiguration.class,
  SetupConfiguration.class,
  WorkflowConfiguration.class
})
public class KeptConfiguration {

  /** The host's clock where it has one to offer (the sandbox's can be moved), else the system's. */
  @Bean
  public InstantSource clock() {
    BundleContext bundle = FrameworkUtil.getBundle(KeptConfiguration.class).getBundleContext();
    ServiceReference<InstantSource> offered = bundle.getServiceReference(InstantSource.class);
    return offered == null ? InstantSource.system() : bundle.getService(offered);
  }

  @Bean
  public JiraDesk desk(IssueManager issues, AgentWords words) {
    return new JiraDesk(issues, words);
  }

  @Bean
  public PromiseStore promiseStore(ActiveObjects ao) {
    return new AoPromiseStore(ao, new PlannedNotices(ao));
  }

  @Bean
  public Promises promises(
      PromiseStore store, JiraDesk desk, Policies policies, InstantSource clock) {
    return new Promises(store, desk, policies, clock);
  }

  @Bean
  public Watch.Round round(InstantSource clock, SchedulerService scheduler) {
    return new Watch.Round(
        clock,
        WatchJob.INTERVAL,
        new JiraTimers(scheduler),
        (id, e) ->
            LoggerFactory.getLogger(Watch.class)
                .warn(
                    "Promise {} could not be looked at; the next tick tries again", id.value(), e));
  }

  @Bean
  public Watch watch(PromiseStore store, Promises promises, Delivery delivery, Watch.Round round) {
    return new Watch(store, promises, delivery, round);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  public FactoryBean<ServiceRegistration> watchJob(
      Watch watch, Ticks ticks, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new WatchJob(watch, ticks::ticked, scheduler, clock),
        ExportOptions.as(LifecycleAware.class));
  }

  @SuppressWarnings("rawtypes")
  @Bean
  public FactoryBean<ServiceRegistration> issueListener(
      EventPublisher events, FieldReader reader, HandOver handOver) {
    return OsgiServices.exportOsgiService(
        new IssueListener(events, reader, handOver), ExportOptions.as(LifecycleAware.class));
  }

  @Bean
  public Readers readers(
      JiraAuthenticationContext authentication, TimeZoneManager timeZones, LocaleManager locales) {
    return new Readers(authentication, timeZones, locales);
  }

  @Bean
  public Wording wording(I18nResolver texts, InstantSource clock) {
    return new Wording(texts, clock);
  }

  @Bean
  public Quotes quotes(Policies policies, InstantSource clock) {
    return new Quotes(policies, clock);
  }

  @Bean
  public SpokenWords spokenWords(TimeZoneManager timeZones) {
    return new SpokenWords(() -> timeZones.getDefaultTimezone().toZoneId());
  }

  @Bean
  public FieldWords fieldWords(
      Quotes quotes, Readers readers, Wording wording, FieldWords.ByPolicy byPolicy) {
    return new FieldWords(quotes, readers, wording, byPolicy);
  }

  @Bean
  public FieldWords.ByPolicy fieldWordsByPolicy(FirstWords first, FieldGuard guard) {
    return new FieldWords.ByPolicy(first, guard);
  }

  @Bean
  public FirstWords firstWords(
      JiraAuthenticationContext authentication,
      FirstWords.Rules rules,
      Readers readers,
      InstantSource clock) {
    return new FirstWords(authentication, rules, readers, clock);
  }

  @Bean
  public FirstWords.Rules firstWordsRules(Policies policies, Rights rights, Quotes quotes) {
    return new FirstWords.Rules(policies, rights, quotes);
  }

  @Bean
  public Glances glances(Promises promises, Readers readers, Wording wording, InstantSource clock) {
    return new Glances(promises, readers, wording, clock);
  }

  @Bean
  public FieldGuard.Speech fieldGuardSpeech(
      JiraAuthenticationContext authentication, Readers readers, Wording wording) {
    return new FieldGuard.Speech(authentication, readers, wording);
  }

  @Bean
  public FieldGuard fieldGuard(
      IssueManager issues, Promises promises, Rights rights, FieldGuard.Speech speech) {
    return new FieldGuard(issues, promises, rights, speech);
  }

  @Bean
  public PromisedByFields promisedByFields(CustomFieldManager fields) {
    return new PromisedByFields(fields);
  }

  @Bean
  public FieldReader fieldReader(
      PromisedByFields fields, SpokenWords words, Promises promises, InstantSource clock) {
    return new FieldReader(fields, words, promises, clock);
  }

  @Bean
  public KeptRateServlet.Page page(
      TemplateRenderer templates,
      PageBuilderService resources,
      LoginUriProvider login,
      Readers readers) {
    return new KeptRateServlet.Page(templates, resources, login, readers);
  }
}
