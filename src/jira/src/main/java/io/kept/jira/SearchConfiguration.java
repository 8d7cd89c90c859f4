package io.kept.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.promise.AoPromiseSearch;
import io.kept.jira.right.Rights;
import io.kept.jira.search.Arguments;
import io.kept.jira.search.PromiseFinder;
import io.kept.jira.search.PromiseSearch;
import io.kept.jira.search.Sight;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers the JQL functions. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {
  @Bean
  public PromiseSearch promiseSearch(ActiveObjects ao) {
    return new AoPromiseSearch(ao);
  }

  @Bean
  public Sight sight(ProjectManager projects, IssueManager issues, Rights rights) {
    return new Sight(projects, issues, rights);
  }

  @Bean
  public PromiseFinder promiseFinder(
      PromiseSearch search, Sight sight, Readers readers, Wording wording) {
    return new PromiseFinder(search, sight, readers, wording);
  }

  @Bean
  public Arguments arguments(
      UserManager users, Quotes quotes, Wording wording, InstantSource clock) {
    return new Arguments(users, quotes, wording, clock);
  }
}
