package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.kept.jira.notice.AgentWords;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.JiraDesk;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.promise.PromiseStore;
import io.kept.promise.Promises;
import java.time.InstantSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
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
  FieldConfiguration.class,
  ForecastConfiguration.class,
  PanelConfiguration.class,
  PrivacyConfiguration.class,
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
  WatchConfiguration.class,
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
}
