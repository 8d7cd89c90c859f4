package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import io.kept.jira.notice.Speaker;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.jira.setup.Doings;
import io.kept.jira.setup.FieldMaker;
import io.kept.jira.setup.Hours;
import io.kept.jira.setup.SetUp;
import io.kept.jira.setup.SetupViews;
import io.kept.jira.setup.SetupWords;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first minutes with Kept. */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration {
  @Bean
  FieldMaker fieldMaker(
      CustomFieldManager fields, FieldScreenManager screens, PromisedByFields ours) {
    return new FieldMaker(fields, screens, ours);
  }

  @Bean
  Hours hours(
      StoredCalendars calendars,
      StoredPolicies policies,
      PolicyVersions versions,
      InstantSource clock) {
    return new Hours(calendars, policies, versions, clock);
  }

  @Bean
  Doings doings(ActiveObjects ao, InstantSource clock) {
    return new Doings(ao, clock);
  }

  @Bean
  SetUp setUp(FieldMaker fields, Hours hours, Doings doings, Wording wording) {
    return new SetUp(fields, hours, doings, wording);
  }

  @Bean
  SetupViews setupViews(
      FieldMaker fields, Doings doings, Speaker speaker, SetupViews.Speech speech) {
    return new SetupViews(fields, doings, speaker, speech);
  }

  @Bean
  SetupViews.Speech setupSpeech(Readers readers, Wording wording) {
    return new SetupViews.Speech(readers, wording);
  }

  @Bean
  SetupWords setupWords(
      Wording wording, Readers readers, SetupWords.Sight sight, InstantSource clock) {
    return new SetupWords(wording, readers, sight, clock);
  }

  @Bean
  SetupWords.Sight setupSight(IssueManager issues, Rights rights, Policies policies) {
    return new SetupWords.Sight(issues, rights, policies);
  }
}
