package io.kept.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import io.kept.jira.page.Door;
import io.kept.jira.page.Pages;
import io.kept.jira.report.KeptRateServlet.Page;
import io.kept.jira.right.Administration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of Kept's own. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
  @Bean
  Pages pages(JiraAuthenticationContext authentication, Page means) {
    return new Pages(authentication, means);
  }

  @Bean
  Door door(Pages pages, Administration administration, WebSudoManager webSudo) {
    return new Door(pages, administration, webSudo);
  }
}
