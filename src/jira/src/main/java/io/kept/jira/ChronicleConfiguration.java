package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import io.kept.jira.chronicle.IssueResource;
import io.kept.jira.promise.AoChronicle;
import io.kept.jira.right.Rights;
import io.kept.promise.Promises;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What scripts read page by page. */
@Configuration(proxyBeanMethods = false)
class ChronicleConfiguration {

  @Bean
  IssueResource.Sight chronicleSight(IssueManager issues, Rights rights) {
    return new IssueResource.Sight(issues, rights);
  }

  @Bean
  IssueResource.Book book(ActiveObjects ao, Promises promises) {
    return new IssueResource.Book(new AoChronicle(ao), promises);
  }
}
