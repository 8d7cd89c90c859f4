package io.kept.jira;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.kept.jira.banner.Banner;
import io.kept.jira.notice.AgentWords;
import io.kept.jira.panel.Events;
import io.kept.jira.panel.Mays;
import io.kept.jira.panel.Overheard;
import io.kept.jira.panel.PanelServlet;
import io.kept.jira.panel.PromisePanel;
import io.kept.jira.panel.Views;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.promise.PromiseStore;
import io.kept.promise.Promises;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the panel on the issue shows. */
@Configuration(proxyBeanMethods = false)
class PanelConfiguration {
  @Bean
  Mays mays(Promises promises, Policies policies, Rights rights) {
    return new Mays(promises, policies, rights);
  }

  @Bean
  Views.Story story(PromiseStore store, Events events, Overheard overheard, Wording wording) {
    return new Views.Story(store, events, overheard, wording);
  }

  @Bean
  PanelServlet.Drawing drawing(PromisePanel panel, Banner banner, TemplateRenderer templates) {
    return new PanelServlet.Drawing(panel, banner, templates);
  }

  @Bean
  Events events(UserManager users, Policies policies, Wording wording) {
    return new Events(users, policies, wording);
  }

  @Bean
  Overheard overheard(AgentWords words, Policies policies, Readers readers, Overheard.Said said) {
    return new Overheard(words, policies, readers, said);
  }

  @Bean
  Overheard.Said overheardSaid(Wording wording, InstantSource clock) {
    return new Overheard.Said(wording, clock);
  }

  @Bean
  Views views(Promises promises, Mays mays, Views.Story story, Readers readers) {
    return new Views(promises, mays, story, readers);
  }
}
