package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.administration.Account;
import io.kept.jira.administration.AdministrationViews;
import io.kept.jira.administration.LearningViews;
import io.kept.jira.checkup.AccountCheck;
import io.kept.jira.checkup.CheckupViews;
import io.kept.jira.checkup.HealthResource;
import io.kept.jira.checkup.PlainSettings;
import io.kept.jira.checkup.Sizes;
import io.kept.jira.checkup.SupportBundle;
import io.kept.jira.forecast.HistoryRun;
import io.kept.jira.forecast.LifeRow;
import io.kept.jira.notice.AttemptRow;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.notice.Speaker;
import io.kept.jira.policy.CalendarRow;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.policy.PolicyRow;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.ReschedulingRow;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.privacy.PrivacyWords;
import io.kept.jira.promise.LedgerRow;
import io.kept.jira.promise.PromiseRow;
import io.kept.jira.report.RecountRow;
import io.kept.jira.report.RollupRow;
import io.kept.jira.wording.Wording;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators of Jira see and choose for the whole instance. */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {
  @Bean
  Account.Voice accountVoice(Speaker speaker, AccountCheck.Places places) {
    return new Account.Voice(speaker, places);
  }

  @Bean
  Account account(
      InstanceSettings settings, UserManager users, Account.Voice voice, Wording wording) {
    return new Account(settings, users, voice, wording);
  }

  @Bean
  Sizes sizes(ActiveObjects ao) {
    return new Sizes(
        ao,
        List.of(
            PromiseRow.class,
            LedgerRow.class,
            NoticeRow.class,
            AttemptRow.class,
            RollupRow.class,
            RecountRow.class,
            LifeRow.class,
            PolicyRow.class,
            CalendarRow.class,
            ReschedulingRow.class));
  }

  @Bean
  PlainSettings plainSettings(
      ActiveObjects ao,
      PolicyVersions policies,
      StoredCalendars calendars,
      InstanceSettings instance) {
    return new PlainSettings(ao, policies, calendars, instance);
  }

  @Bean
  SupportBundle supportBundle(HealthResource.Looking looking, PlainSettings settings, Sizes sizes) {
    return new SupportBundle(looking, settings, sizes);
  }

  @Bean
  LearningViews learningViews(HistoryRun history, Wording wording) {
    return new LearningViews(history, wording);
  }

  @Bean
  AdministrationViews administrationViews(
      CheckupViews checkup, LearningViews learning, Account account, PrivacyWords privacy) {
    return new AdministrationViews(checkup, learning, account, privacy);
  }
}
