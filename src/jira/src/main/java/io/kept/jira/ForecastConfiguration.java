package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.forecast.Following;
import io.kept.forecast.LifeStore;
import io.kept.jira.forecast.AoLearnings;
import io.kept.jira.forecast.AoLifeStore;
import io.kept.jira.forecast.FollowingJob;
import io.kept.jira.forecast.HistoryJob;
import io.kept.jira.forecast.HistoryRun;
import io.kept.jira.forecast.IssueLives;
import io.kept.jira.forecast.LifeListener;
import io.kept.jira.forecast.OutlookViews;
import io.kept.jira.forecast.Outlooks;
import io.kept.jira.promise.AoHoldings;
import io.kept.jira.promise.AoJudgements;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.quote.QuoteResource;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is learnt of issues and promises, and shown to whoever quotes. */
@Configuration(proxyBeanMethods = false)
class ForecastConfiguration {

  @Bean
  LifeStore lifeStore(ActiveObjects ao) {
    return new AoLifeStore(ao);
  }

  @Bean
  IssueLives issueLives(LifeStore store, InstantSource clock) {
    return new IssueLives(store, clock);
  }

  @Bean
  Following following(LifeStore store, InstantSource clock) {
    return new Following(store, clock);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> lifeListener(EventPublisher events, IssueLives lives) {
    return OsgiServices.exportOsgiService(
        new LifeListener(events, lives), ExportOptions.as(LifecycleAware.class));
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> followingJob(
      Following following, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new FollowingJob(following, scheduler, clock), ExportOptions.as(LifecycleAware.class));
  }

  @Bean
  HistoryRun historyRun(ActiveObjects ao, IssueManager issues, IssueLives lives, LifeStore store) {
    return new HistoryRun(issues, lives, store, new AoLearnings(ao));
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> historyJob(
      HistoryRun history, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new HistoryJob(history, scheduler, clock), ExportOptions.as(LifecycleAware.class));
  }

  @Bean
  Outlooks.Past past(ActiveObjects ao, Following following, AoHoldings holdings) {
    return new Outlooks.Past(following, new AoJudgements(ao), holdings);
  }

  @Bean
  Outlooks.Desk outlookDesk(IssueManager issues, FieldReader fields, Rights rights) {
    return new Outlooks.Desk(issues, fields, rights);
  }

  @Bean
  Outlooks outlooks(
      Outlooks.Past past, Outlooks.Desk desk, Policies policies, InstantSource clock) {
    return new Outlooks(past, desk, policies, clock);
  }

  @Bean
  OutlookViews outlookViews(Outlooks outlooks, Wording wording) {
    return new OutlookViews(outlooks, wording);
  }

  @Bean
  QuoteResource.Answers quoteAnswers(Replies replies, OutlookViews outlooks) {
    return new QuoteResource.Answers(replies, outlooks);
  }
}
