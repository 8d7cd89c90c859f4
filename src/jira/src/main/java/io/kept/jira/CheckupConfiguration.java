package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import io.kept.jira.checkup.AccountCheck;
import io.kept.jira.checkup.Backlog;
import io.kept.jira.checkup.Checkup;
import io.kept.jira.checkup.CheckupJson;
import io.kept.jira.checkup.CheckupViews;
import io.kept.jira.checkup.CheckupWords;
import io.kept.jira.checkup.HealthResource;
import io.kept.jira.checkup.MessageCheck;
import io.kept.jira.checkup.Messages;
import io.kept.jira.checkup.ReconciliationCheck;
import io.kept.jira.checkup.ReschedulingCheck;
import io.kept.jira.checkup.RollupCheck;
import io.kept.jira.checkup.Ticks;
import io.kept.jira.checkup.Troubles;
import io.kept.jira.checkup.WatchCheck;
import io.kept.jira.notice.Speaker;
import io.kept.jira.policy.AoReschedulings;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.reconciliation.Runs;
import io.kept.jira.report.RollupUpkeep;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.Delivery;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.FrameworkUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks whether Kept is well. */
@Configuration(proxyBeanMethods = false)
class CheckupConfiguration {
  @Bean
  Ticks ticks(ActiveObjects ao) {
    return new Ticks(ao);
  }

  @Bean
  Troubles troubles(ActiveObjects ao) {
    return new Troubles(ao);
  }

  @Bean
  Messages messages(
      Troubles troubles, Delivery delivery, IssueManager issues, InstantSource clock) {
    return new Messages(troubles, delivery, issues, clock);
  }

  @Bean
  AccountCheck.Places places(
      ActiveObjects ao, ProjectManager projects, PermissionManager permissions) {
    return new AccountCheck.Places(ao, projects, permissions);
  }

  @Bean
  WatchCheck watchCheck(Ticks ticks, InstantSource clock) {
    return new WatchCheck(ticks, clock);
  }

  @Bean
  Backlog backlog(ActiveObjects ao, InstantSource clock) {
    return new Backlog(ao, clock);
  }

  @Bean
  MessageCheck messageCheck(Troubles troubles, InstantSource clock) {
    return new MessageCheck(troubles, clock);
  }

  @Bean
  ReconciliationCheck reconciliationCheck(Runs runs, PromisedByFields fields, InstantSource clock) {
    return new ReconciliationCheck(runs, fields, clock);
  }

  @Bean
  ReschedulingCheck reschedulingCheck(AoReschedulings reschedulings, InstantSource clock) {
    return new ReschedulingCheck(reschedulings, clock);
  }

  @Bean
  AccountCheck accountCheck(Speaker speaker, AccountCheck.Places places) {
    return new AccountCheck(speaker, places);
  }

  @Bean
  Checkup checkup(
      WatchCheck watch,
      Backlog backlog,
      MessageCheck messages,
      ReconciliationCheck reconciliation,
      ReschedulingCheck rescheduling,
      AccountCheck account,
      RollupUpkeep rollup) {
    return new Checkup(
        List.of(
            watch,
            backlog,
            messages,
            account,
            new RollupCheck(rollup),
            reconciliation,
            rescheduling));
  }

  @Bean
  CheckupWords checkupWords(Readers readers, Wording wording) {
    return new CheckupWords(readers, wording);
  }

  @Bean
  CheckupJson checkupJson(CheckupWords words) {
    Map<String, String> versions = new TreeMap<>();
    versions.put(
        "kept", FrameworkUtil.getBundle(CheckupConfiguration.class).getVersion().toString());
    versions.put("java", Runtime.version().toString());
    return new CheckupJson(words, versions);
  }

  @Bean
  CheckupViews checkupViews(Checkup checkup, Messages messages, CheckupWords words) {
    return new CheckupViews(checkup, messages, words);
  }

  @Bean
  HealthResource.Looking looking(Checkup checkup, Messages messages, CheckupJson json) {
    return new HealthResource.Looking(checkup, messages, json);
  }
}
