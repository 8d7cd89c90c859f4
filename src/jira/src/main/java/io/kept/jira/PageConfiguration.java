package io.kept.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.page.Door;
import io.kept.jira.page.Pages;
import io.kept.jira.right.Administration;
import io.kept.jira.wording.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of Kept's own. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
  @Bean
  Pages.Means pagesMeans(
      TemplateRenderer templates,
      PageBuilderService resources,
      LoginUriProvider login,
      Readers readers) {
    return new Pages.Means(templates, resources, login, readers);
  }

  @Bean
  Pages pages(JiraAuthenticationContext authentication, Pages.Means means) {
    return new Pages(authentication, means);
  }

  @Bean
  Door door(Pages pages, Administration administration, WebSudoManager webSudo) {
    return new Door(pages, administration, webSudo);
  }
}
