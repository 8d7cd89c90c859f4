package io.kept.sandbox.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.sandbox.ao.PluginActiveObjects;
import io.kept.sandbox.i18n.TextsI18nResolver;
import io.kept.sandbox.osgi.OsgiFramework;
import io.kept.sandbox.osgi.PluginBundle;
import io.kept.sandbox.plugin.WorkflowModule.Kind;
import io.kept.sandbox.plugin.descriptor.Descriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.velocity.Allowlist;
import io.kept.sandbox.velocity.DefaultContext;
import io.kept.sandbox.velocity.PluginTemplateRenderer;
import io.kept.sandbox.velocity.PluginTemplates;
import io.kept.sandbox.web.WebServer;
import io.kept.sandbox.webresource.Download;
import io.kept.sandbox.webresource.DownloadServlet;
import io.kept.sandbox.webresource.PageResources;
import io.kept.sandbox.webresource.ScriptTexts;
import io.kept.sandbox.webresource.WebResources;
import java.util.List;
import java.util.Map;

/** What the host itself gives one plugin: services, and the kinds of modules. */
final class Platform {
  private static final String BASE_URL = WebServer.CONTEXT_PATH;

  private final PluginHostSetup setup;
  private final Descriptor descriptor;
  private final PluginBundle bundle;
  private final JiraAuthenticationContext authentication;
  private final Allowlist allowlist;
  private final PluginTemplates templates;
  private final PluginActiveObjects activeObjects;
  private final I18nResolver texts;
  private final WebResources webResources;
  private final PageResources pageResources;

  Platform(PluginHostSetup setup, Descriptor descriptor, PluginBundle bundle) {
    this.setup = setup;
    this.descriptor = descriptor;
    this.bundle = bundle;
    authentication = setup.service(JiraAuthenticationContext.class);
    allowlist = new Allowlist(bundle.classLoader());
    DefaultContext defaults = new DefaultContext(authentication, BASE_URL);
    templates = new PluginTemplates(bundle.classLoader(), allowlist, defaults);
    activeObjects = new PluginActiveObjects(setup.database());
    texts = new TextsI18nResolver(setup.texts(), authentication);
    List<Download> downloads = WebResourceModuleType.downloads(descriptor.root(), bundle);
    webResources = new WebResources(descriptor.key(), downloads);
    pageResources = new PageResources(webResources, BASE_URL);
  }

  /** Offers the services that the plugin may import. */
  void offerTo(OsgiFramework framework) {
    Map<Class<?>, Object> own =
        Map.of(
            ActiveObjects.class, activeObjects,
            I18nResolver.class, texts,
            PageBuilderService.class, pageResources,
            TemplateRenderer.class, new PluginTemplateRenderer(templates));
    setup.hostServices().forEach(framework::offer);
    own.forEach(framework::offer);
  }

  /** Adds the texts of the descriptor's i18n resources. */
  void addTexts() {
    for (DescriptorElement resource : descriptor.root().resources("i18n")) {
      setup.texts().add(resource.required("location"), bundle.classLoader());
    }
  }

  List<ModuleType> moduleTypes() {
    PluginClasses classes = new PluginClasses(bundle, setup.hostServices());
    Labels labels = new Labels(texts);
    String key = descriptor.key();
    WorkflowModuleType.Kit kit = new WorkflowModuleType.Kit(key, classes, templates, labels);
    return List.of(
        new AoModuleType(key, classes, activeObjects),
        new DashboardItemModuleType(key, webResources, labels),
        new CustomFieldModuleType(key, classes, templates, labels),
        new JqlFunctionModuleType(classes),
        new RestModuleType(bundle, authentication),
        new RestMigrationModuleType(),
        new ServletModuleType(classes, bundle.classLoader()),
        new VelocityAllowlistModuleType(classes, allowlist),
        new WebItemModuleType(classes, templates, labels, BASE_URL),
        new WebSectionModuleType(labels),
        new WebPanelModuleType(classes, templates, labels),
        new WebResourceModuleType(key, bundle, webResources),
        new WorkflowModuleType(Kind.CONDITION, kit),
        new WorkflowModuleType(Kind.VALIDATOR, kit),
        new WorkflowModuleType(Kind.FUNCTION, kit));
  }

  PageResources pageResources() {
    return pageResources;
  }

  PluginFiles files() {
    ScriptTexts scriptTexts = new ScriptTexts(setup.texts(), authentication);
    return new PluginFiles(
        pageResources, new DownloadServlet(webResources, scriptTexts, bundle.classLoader()));
  }
}
