package io.kept.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.kept.jira.field.FieldGuard;
import io.kept.jira.field.FieldWords;
import io.kept.jira.field.FirstWords;
import io.kept.jira.field.Glances;
import io.kept.jira.field.SpokenWords;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.promise.Promises;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The promised-by fields: what is typed there, who may, and how they are shown and read. */
@Configuration(proxyBeanMethods = false)
class FieldConfiguration {
  @Bean
  SpokenWords spokenWords(TimeZoneManager timeZones) {
    return new SpokenWords(() -> timeZones.getDefaultTimezone().toZoneId());
  }

  @Bean
  FieldWords fieldWords(
      Quotes quotes, Readers readers, Wording wording, FieldWords.ByPolicy byPolicy) {
    return new FieldWords(quotes, readers, wording, byPolicy);
  }

  @Bean
  FieldWords.ByPolicy fieldWordsByPolicy(FirstWords first, FieldGuard guard) {
    return new FieldWords.ByPolicy(first, guard);
  }

  @Bean
  FirstWords firstWords(
      JiraAuthenticationContext authentication,
      FirstWords.Rules rules,
      Readers readers,
      InstantSource clock) {
    return new FirstWords(authentication, rules, readers, clock);
  }

  @Bean
  FirstWords.Rules firstWordsRules(Policies policies, Rights rights, Quotes quotes) {
    return new FirstWords.Rules(policies, rights, quotes);
  }

  @Bean
  Glances glances(Promises promises, Readers readers, Wording wording, InstantSource clock) {
    return new Glances(promises, readers, wording, clock);
  }

  @Bean
  FieldGuard.Speech fieldGuardSpeech(
      JiraAuthenticationContext authentication, Readers readers, Wording wording) {
    return new FieldGuard.Speech(authentication, readers, wording);
  }

  @Bean
  FieldGuard fieldGuard(
      IssueManager issues, Promises promises, Rights rights, FieldGuard.Speech speech) {
    return new FieldGuard(issues, promises, rights, speech);
  }

  @Bean
  PromisedByFields promisedByFields(CustomFieldManager fields) {
    return new PromisedByFields(fields);
  }

  @Bean
  FieldReader fieldReader(
      PromisedByFields fields, SpokenWords words, Promises promises, InstantSource clock) {
    return new FieldReader(fields, words, promises, clock);
  }
}
