package io.kept.jira;

import com.atlassian.jira.issue.IssueManager;
import io.kept.jira.act.Acts;
import io.kept.jira.act.Entrance;
import io.kept.jira.act.Letters;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.quote.Quoting;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.Delivery;
import io.kept.policy.Policies;
import io.kept.promise.Promises;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do about promises: quote, and act. */
@Configuration(proxyBeanMethods = false)
class ActConfiguration {
  @Bean
  Entrance entrance(
      Promises promises, IssueManager issues, Rights rights, Entrance.Speech speech) {
    return new Entrance(promises, issues, rights, speech);
  }

  @Bean
  Entrance.Speech entranceSpeech(Readers readers, Wording wording) {
    return new Entrance.Speech(readers, wording);
  }

  @Bean
  Acts acts(Entrance entrance, Policies policies, IssueManager issues, FieldReader reader) {
    return new Acts(entrance, policies, issues, reader);
  }

  @Bean
  Letters letters(
      Entrance entrance, Policies policies, CustomerText text, Delivery delivery) {
    return new Letters(entrance, policies, text, delivery);
  }

  @Bean
  Replies replies(Promises promises, Readers readers, Wording wording) {
    return new Replies(promises, readers, wording);
  }

  @Bean
  Quoting.Speech speech(Quotes quotes, Rights rights, Readers readers, Wording wording) {
    return new Quoting.Speech(quotes, rights, readers, wording);
  }

  @Bean
  Quoting quoting(
      IssueManager issues, FieldReader reader, Quoting.Speech speech, Quoting.Writing writing) {
    return new Quoting(issues, reader, speech, writing);
  }

  @Bean
  Quoting.Writing writing(Promises promises, CustomerText text, Delivery delivery) {
    return new Quoting.Writing(promises, text, delivery);
  }
}
