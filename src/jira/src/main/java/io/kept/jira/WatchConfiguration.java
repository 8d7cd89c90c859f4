package io.kept.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.checkup.Ticks;
import io.kept.jira.notice.HandOver;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.IssueListener;
import io.kept.jira.watch.JiraTimers;
import io.kept.jira.watch.WatchJob;
import io.kept.notice.Delivery;
import io.kept.promise.PromiseStore;
import io.kept.promise.Promises;
import io.kept.watch.Watch;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks at promises: time as it passes, and issues as they change. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
  @Bean
  Watch.Round round(InstantSource clock, SchedulerService scheduler) {
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
  Watch watch(PromiseStore store, Promises promises, Delivery delivery, Watch.Round round) {
    return new Watch(store, promises, delivery, round);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> watchJob(
      Watch watch, Ticks ticks, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new WatchJob(watch, ticks::ticked, scheduler, clock),
        ExportOptions.as(LifecycleAware.class));
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> issueListener(
      EventPublisher events, FieldReader reader, HandOver handOver) {
    return OsgiServices.exportOsgiService(
        new IssueListener(events, reader, handOver), ExportOptions.as(LifecycleAware.class));
  }
}
