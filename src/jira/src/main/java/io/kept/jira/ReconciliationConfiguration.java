package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.notice.Speaker;
import io.kept.jira.promise.AoAliveWalk;
import io.kept.jira.promise.AoHoldings;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.reconciliation.AoRuns;
import io.kept.jira.reconciliation.Mender;
import io.kept.jira.reconciliation.Reconciliation;
import io.kept.jira.reconciliation.ReconciliationJob;
import io.kept.jira.reconciliation.Runs;
import io.kept.jira.reconciliation.Walks;
import io.kept.promise.Promises;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What finds and mends that which came without an event. */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

  @Bean
  Runs runs(ActiveObjects ao) {
    return new AoRuns(ao);
  }

  @Bean
  Mender.Engine menderEngine(Promises promises, AoHoldings holdings, InstantSource clock) {
    return new Mender.Engine(promises, holdings, clock);
  }

  @Bean
  Mender mender(IssueManager issues, FieldReader reader, Mender.Engine engine, Speaker speaker) {
    return new Mender(issues, reader, engine, speaker::self);
  }

  @Bean
  Walks walks(ActiveObjects ao, PromisedByFields fields, SearchService search) {
    return new Walks(AoAliveWalk.all(ao), fields, search);
  }

  @Bean
  Reconciliation reconciliation(Walks walks, Mender mender, Runs runs, InstantSource clock) {
    return new Reconciliation(walks, mender, runs, clock);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> reconciliationJob(
      Reconciliation reconciliation, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new ReconciliationJob(reconciliation, scheduler, clock),
        ExportOptions.as(LifecycleAware.class));
  }
}
