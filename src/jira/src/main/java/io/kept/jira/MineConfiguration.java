package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.act.Entrance;
import io.kept.jira.banner.Pressing;
import io.kept.jira.holder.Assigning;
import io.kept.jira.mine.MineResource;
import io.kept.jira.mine.MineViews;
import io.kept.jira.mine.MyPromises;
import io.kept.jira.notice.HandOver;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.promise.AoHoldings;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Rights;
import io.kept.jira.snooze.AoSnoozes;
import io.kept.jira.snooze.Snoozes;
import io.kept.jira.snooze.Snoozing;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promises;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who holds what, and what they see of it. */
@Configuration(proxyBeanMethods = false)
class MineConfiguration {

  @Bean
  AoHoldings holdings(ActiveObjects ao) {
    return new AoHoldings(ao);
  }

  @Bean
  HandOver handOver(AoHoldings holdings, UserManager users, Rights rights, MailAlerts.Post post) {
    return new HandOver(holdings, users, rights, post);
  }

  @Bean
  MyPromises myPromises(
      MyPromises.Books books, Promises promises, MyPromises.Sight sight, InstantSource clock) {
    return new MyPromises(books, promises, sight, clock);
  }

  @Bean
  MyPromises.Books myBooks(AoHoldings holdings, Snoozes snoozes) {
    return new MyPromises.Books(holdings, snoozes);
  }

  @Bean
  Snoozes snoozes(ActiveObjects ao) {
    return new AoSnoozes(ao);
  }

  @Bean
  Snoozing snoozing(
      Entrance entrance, Snoozes snoozes, Promises promises, InstantSource clock) {
    return new Snoozing(entrance, snoozes, promises, clock);
  }

  @Bean
  Pressing pressing(
      PromisedByFields fields, Promises promises, Snoozes snoozes, InstantSource clock) {
    return new Pressing(fields, promises, snoozes, clock);
  }

  @Bean
  Assigning assigning(Entrance entrance, IssueService issues, HandOver handOver) {
    return new Assigning(entrance, issues, handOver);
  }

  @Bean
  MyPromises.Sight mySight(IssueManager issues, Rights rights) {
    return new MyPromises.Sight(issues, rights);
  }

  @Bean
  MineResource.Speech mineSpeech(MineViews views, Readers readers, Replies replies) {
    return new MineResource.Speech(views, readers, replies);
  }

  @Bean
  MineViews mineViews(PromisedByFields fields, Wording wording) {
    return new MineViews(fields, wording);
  }
}
