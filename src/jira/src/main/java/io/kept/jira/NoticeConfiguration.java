package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.notification.NotificationRecipient;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import io.kept.jira.digest.Wishing;
import io.kept.jira.notice.AgentWords;
import io.kept.jira.notice.AoNoticeStore;
import io.kept.jira.notice.CustomerSight;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.notice.JiraCustomer;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.notice.Marks;
import io.kept.jira.notice.Requests;
import io.kept.jira.notice.Speaker;
import io.kept.jira.notice.WarningText;
import io.kept.jira.policy.InstanceSetting;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.Alerts;
import io.kept.notice.Customer;
import io.kept.notice.Delivery;
import io.kept.policy.Policies;
import io.kept.promise.Promises;
import java.time.InstantSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What speaks: to our people by mail, to the customer by comment. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

  @Bean
  Speaker speaker(UserManager users, InstanceSettings settings) {
    return new Speaker(users, () -> settings.chosen(InstanceSetting.ACCOUNT));
  }

  @Bean
  Marks marks(JsonEntityPropertyManager properties) {
    return new Marks(properties);
  }

  @Bean
  Requests requests(CustomFieldManager fields) {
    return new Requests(fields);
  }

  @Bean
  AgentWords.Others others(Speaker speaker, Requests requests) {
    return new AgentWords.Others(speaker, requests);
  }

  @Bean
  CustomerSight customerSight(Rights rights, Requests requests) {
    return new CustomerSight(rights, requests);
  }

  @Bean
  AgentWords agentWords(
      CommentManager comments, Marks marks, AgentWords.Others others, Rights rights) {
    return new AgentWords(comments, marks, others, rights);
  }

  @Bean
  JiraCustomer.Voice voice(
      Speaker speaker, CustomerText text, CustomerSight sight, InstantSource clock) {
    return new JiraCustomer.Voice(speaker, text, sight, clock);
  }

  @Bean
  JiraCustomer.Said said(AgentWords words, Marks marks) {
    return new JiraCustomer.Said(words, marks);
  }

  @Bean
  CustomerText customerText(Wording wording, Readers readers, Policies policies) {
    return new CustomerText(wording, readers, policies);
  }

  @Bean
  Customer customer(
      IssueManager issues,
      CommentManager comments,
      JiraCustomer.Said said,
      JiraCustomer.Voice voice) {
    return new JiraCustomer(issues, comments, said, voice);
  }

  @Bean
  WarningText warningText(
      Wording wording, Readers readers, ApplicationProperties jira, InstantSource clock) {
    return new WarningText(wording, readers, jira, clock);
  }

  @Bean
  MailAlerts.Post post(MailQueue mails, WarningText text) {
    return new MailAlerts.Post(mails, text, user -> new NotificationRecipient(user).isHtml());
  }

  @Bean
  MailAlerts.Known known(IssueManager issues, UserManager users) {
    return new MailAlerts.Known(issues, users);
  }

  @Bean
  Alerts alerts(MailAlerts.Known known, Rights rights, Wishing wishing, MailAlerts.Post post) {
    return new MailAlerts(known, rights, wishing::way, post);
  }

  @Bean
  Delivery.Voices voices(Policies policies, Customer customer, Alerts alerts) {
    return new Delivery.Voices(
        policies,
        customer,
        alerts,
        (key, e) ->
            LoggerFactory.getLogger(Delivery.class)
                .warn("Notice {} could not be sent now", key.text(), e));
  }

  @Bean
  Delivery delivery(
      ActiveObjects ao, Promises promises, Delivery.Voices voices, InstantSource clock) {
    return new Delivery(new AoNoticeStore(ao), promises, voices, clock);
  }
}
