package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.osgi.javaconfig.ExportOptions;
import com.atlassian.plugins.osgi.javaconfig.OsgiServices;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import io.kept.jira.digest.AoWeeklyBook;
import io.kept.jira.digest.AoWishBook;
import io.kept.jira.digest.DailyDigest;
import io.kept.jira.digest.DigestJob;
import io.kept.jira.digest.DigestText;
import io.kept.jira.digest.Digests;
import io.kept.jira.digest.WarningsServlet;
import io.kept.jira.digest.WeekReviews;
import io.kept.jira.digest.WeeklyBook;
import io.kept.jira.digest.WeeklyDigest;
import io.kept.jira.digest.WeeklyText;
import io.kept.jira.digest.WeeklyViews;
import io.kept.jira.digest.WeeklyWishing;
import io.kept.jira.digest.WishBook;
import io.kept.jira.digest.WishViews;
import io.kept.jira.digest.Wishing;
import io.kept.jira.mine.MineViews;
import io.kept.jira.mine.MyPromises;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.report.RateSentences;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.report.WeekCounts;
import io.kept.report.Weeks;
import java.time.InstantSource;
import java.util.List;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people want to be warned, and the mails that come again and again. */
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
  WeeklyBook weeklyBook(ActiveObjects ao) {
    return new AoWeeklyBook(ao);
  }

  @Bean
  WeeklyWishing weeklyWishing(
      WeeklyBook book, ManagedProjects managed, Readers readers, InstantSource clock) {
    return new WeeklyWishing(book, managed, readers, clock);
  }

  @Bean
  WeeklyViews weeklyViews(Readers readers, Wording wording) {
    return new WeeklyViews(readers, wording);
  }

  @Bean
  WarningsServlet.Warnings warnings(Wishing wishing, WishViews views) {
    return new WarningsServlet.Warnings(wishing, views);
  }

  @Bean
  WarningsServlet.Weeklies weeklies(WeeklyWishing wishing, WeeklyViews views) {
    return new WarningsServlet.Weeklies(wishing, views);
  }

  @Bean
  WeekReviews weekReviews(WeekCounts counts, TimeZoneManager timeZones, InstantSource clock) {
    return new WeekReviews(
        counts, clock, () -> new Weeks(timeZones.getDefaultTimezone().toZoneId()));
  }

  @Bean
  WeeklyText.Speech weeklySpeech(Readers readers, Wording wording, RateSentences sentences) {
    return new WeeklyText.Speech(readers, wording, sentences);
  }

  @Bean
  WeeklyText weeklyText(
      ManagedProjects managed,
      WeekReviews reviews,
      WeeklyText.Speech speech,
      ApplicationProperties jira) {
    return new WeeklyText(managed, reviews, speech, jira);
  }

  @Bean
  DailyDigest dailyDigest(WishBook book, DigestText text) {
    return new DailyDigest(book, text);
  }

  @Bean
  WeeklyDigest weeklyDigest(WeeklyBook book, WeeklyText text) {
    return new WeeklyDigest(book, text);
  }

  @Bean
  Digests digests(DailyDigest daily, WeeklyDigest weekly, Digests.Post post, InstantSource clock) {
    return new Digests(List.of(daily, weekly), post, clock);
  }

  @SuppressWarnings("rawtypes")
  @Bean
  FactoryBean<ServiceRegistration> digestJob(
      Digests digests, SchedulerService scheduler, InstantSource clock) {
    return OsgiServices.exportOsgiService(
        new DigestJob(digests, scheduler, clock), ExportOptions.as(LifecycleAware.class));
  }
}
