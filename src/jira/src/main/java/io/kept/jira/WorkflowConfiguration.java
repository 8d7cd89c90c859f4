package io.kept.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.jira.workflow.PromiseRequired;
import io.kept.jira.workflow.StepWords;
import io.kept.jira.workflow.Steps;
import io.kept.policy.Policies;
import io.kept.promise.Promises;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the modules of the workflow work with. */
@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {
  @Bean
  Steps steps(
      JiraAuthenticationContext authentication,
      Rights rights,
      PromisedByFields fields,
      Promises promises) {
    return new Steps(authentication, rights, fields, promises);
  }

  @Bean
  StepWords stepWords(Quotes quotes, Policies policies, Readers readers) {
    return new StepWords(quotes, policies, readers);
  }

  @Bean
  PromiseRequired.Speech promiseRequiredSpeech(Readers readers, Wording wording) {
    return new PromiseRequired.Speech(readers, wording);
  }
}
