package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.digest.AoWishBook;
import io.kept.jira.digest.DigestJob;
import io.kept.jira.digest.DigestText;
import io.kept.jira.digest.Digests;
import io.kept.jira.digest.WishBook;
import io.kept.jira.digest.WishViews;
import io.kept.jira.digest.Wishing;
import io.kept.jira.mine.MineViews;
import io.kept.jira.mine.MyPromises;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.time.InstantSource;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people want to be warned, and their digests. */
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {
  @Bean
  WishBook wishBook(ActiveObjects ao) {
    return new AoWishBook(ao);
  }

  @Bean
  Wishing wishing(WishBook book, Readers readers, InstantSource clock) {
    return new Wishing(book, readers, clock);
  }

  @Bean
  WishViews wishViews(Readers readers, Wording wording) {
    return new WishViews(readers, wording);
  }

  @Bean
  DigestText.Speech digestSpeech(Readers readers, Wording wording) {
    return new DigestText.Speech(readers, wording);
  }

  @Bean
  DigestText digestText(
      MyPromises promises, MineViews views, DigestText.Speech speech, ApplicationProperties jira) {
    return new DigestText(promises, views, speech, jira);
  }

  @Bean
  Digests.Post digestPost(UserManager users, Readers readers, MailAlerts.Post mails) {
    return new Digests.Post(users, readers, mails);
  }

  @Bean
  Digests digests(WishBook book, DigestText text, Digests.Post post, InstantSource clock) {
    return new Digests(book, text, post, clock);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> digestJob(
      Digests digests, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new DigestJob(digests, scheduler, clock), ExportOptions.as(LifecycleAware.class));
  }
}
