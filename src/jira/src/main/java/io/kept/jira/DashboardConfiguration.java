package io.kept.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import io.kept.jira.dashboard.RateAnswers;
import io.kept.jira.dashboard.RateResource;
import io.kept.jira.dashboard.RecentRates;
import io.kept.jira.report.AoKeptRates;
import io.kept.jira.report.RateSentences;
import io.kept.jira.rest.Replies;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.report.WeekCounts;
import io.kept.report.Weeks;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kept rate at a glance. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {
  @Bean
  WeekCounts weekCounts(AoKeptRates rates) {
    return rates::weeks;
  }

  @Bean
  RateSentences rateSentences(Wording wording) {
    return new RateSentences(wording);
  }

  @Bean
  RecentRates recentRates(WeekCounts counts, TimeZoneManager timeZones, InstantSource clock) {
    return new RecentRates(
        counts, clock, () -> new Weeks(timeZones.getDefaultTimezone().toZoneId()));
  }

  @Bean
  RateResource.Speech rateSpeech(
      Readers readers, Wording wording, RateSentences sentences, Replies replies) {
    return new RateResource.Speech(new RateAnswers(readers, wording, sentences), replies);
  }
}
