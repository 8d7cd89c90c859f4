package io.kept.jira;

import static com.atlassian.plugins.osgi.javaconfig.OsgiServices.importOsgiService;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Kept asks of Jira, and nothing else. Spring must not close what Jira owns. */
@Configuration(proxyBeanMethods = false)
public class HostServices {
  @Bean(destroyMethod = "")
  public ActiveObjects activeObjects() {
    return importOsgiService(ActiveObjects.class);
  }

  @Bean(destroyMethod = "")
  public EventPublisher eventPublisher() {
    return importOsgiService(EventPublisher.class);
  }

  @Bean(destroyMethod = "")
  public ConstantsManager constantsManager() {
    return importOsgiService(ConstantsManager.class);
  }

  @Bean(destroyMethod = "")
  public LocaleManager localeManager() {
    return importOsgiService(LocaleManager.class);
  }

  @Bean(destroyMethod = "")
  public JsonEntityPropertyManager jsonEntityPropertyManager() {
    return importOsgiService(JsonEntityPropertyManager.class);
  }

  @Bean(destroyMethod = "")
  public CustomFieldManager customFieldManager() {
    return importOsgiService(CustomFieldManager.class);
  }

  @Bean(destroyMethod = "")
  public FieldScreenManager fieldScreenManager() {
    return importOsgiService(FieldScreenManager.class);
  }

  @Bean(destroyMethod = "")
  public WebSudoManager webSudoManager() {
    return importOsgiService(WebSudoManager.class);
  }

  @Bean(destroyMethod = "")
  public IssueManager issueManager() {
    return importOsgiService(IssueManager.class);
  }

  @Bean(destroyMethod = "")
  public IssueService issueService() {
    return importOsgiService(IssueService.class);
  }

  @Bean(destroyMethod = "")
  public CommentManager commentManager() {
    return importOsgiService(CommentManager.class);
  }

  @Bean(destroyMethod = "")
  public GenericConfigManager genericConfigManager() {
    return importOsgiService(GenericConfigManager.class);
  }

  @Bean(destroyMethod = "")
  public CustomFieldValuePersister customFieldValuePersister() {
    return importOsgiService(CustomFieldValuePersister.class);
  }

  @Bean(destroyMethod = "")
  public ProjectManager projectManager() {
    return importOsgiService(ProjectManager.class);
  }

  @Bean(destroyMethod = "")
  public JiraAuthenticationContext jiraAuthenticationContext() {
    return importOsgiService(JiraAuthenticationContext.class);
  }

  @Bean(destroyMethod = "")
  public PermissionManager permissionManager() {
    return importOsgiService(PermissionManager.class);
  }

  @Bean(destroyMethod = "")
  public GlobalPermissionManager globalPermissionManager() {
    return importOsgiService(GlobalPermissionManager.class);
  }

  @Bean(destroyMethod = "")
  public ProjectRoleManager projectRoleManager() {
    return importOsgiService(ProjectRoleManager.class);
  }

  @Bean(destroyMethod = "")
  public TimeZoneManager timeZoneManager() {
    return importOsgiService(TimeZoneManager.class);
  }

  @Bean(destroyMethod = "")
  public UserManager userManager() {
    return importOsgiService(UserManager.class);
  }

  @Bean(destroyMethod = "")
  public MailQueue mailQueue() {
    return importOsgiService(MailQueue.class);
  }

  @Bean(destroyMethod = "")
  public ApplicationProperties applicationProperties() {
    return importOsgiService(ApplicationProperties.class);
  }

  @Bean(destroyMethod = "")
  public LoginUriProvider loginUriProvider() {
    return importOsgiService(LoginUriProvider.class);
  }

  @Bean(destroyMethod = "")
  public I18nResolver i18nResolver() {
    return importOsgiService(I18nResolver.class);
  }

  @Bean(destroyMethod = "")
  public SearchService searchService() {
    return importOsgiService(SearchService.class);
  }

  @Bean(destroyMethod = "")
  public SchedulerService schedulerService() {
    return importOsgiService(SchedulerService.class);
  }

  @Bean(destroyMethod = "")
  public TemplateRenderer templateRenderer() {
    return importOsgiService(TemplateRenderer.class);
  }

  @Bean(destroyMethod = "")
  public PageBuilderService pageBuilderService() {
    return importOsgiService(PageBuilderService.class);
  }
}
