package io.kept.jira;

import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.administration.Account;
import io.kept.jira.administration.AdministrationViews;
import io.kept.jira.administration.LearningViews;
import io.kept.jira.checkup.AccountCheck;
import io.kept.jira.checkup.CheckupViews;
import io.kept.jira.forecast.HistoryRun;
import io.kept.jira.notice.Speaker;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.privacy.PrivacyWords;
import io.kept.jira.wording.Wording;
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
  LearningViews learningViews(HistoryRun history, Wording wording) {
    return new LearningViews(history, wording);
  }

  @Bean
  AdministrationViews administrationViews(
      CheckupViews checkup, LearningViews learning, Account account, PrivacyWords privacy) {
    return new AdministrationViews(checkup, learning, account, privacy);
  }
}
