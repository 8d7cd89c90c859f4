package io.kept.sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.kept.sandbox.i18n.Texts;
import io.kept.sandbox.osgi.OsgiFramework;
import io.kept.sandbox.osgi.PluginBundle;
import io.kept.sandbox.plugin.descriptor.Descriptor;
import java.util.List;
import org.eclipse.jetty.servlet.ServletContextHandler;

/** Runs one plugin jar as Jira would: in an OSGi framework, with its own Spring context. */
public final class PluginHost implements AutoCloseable {
  private final OsgiFramework framework;
  private final Texts texts;
  private final Running running;

  private PluginHost(OsgiFramework framework, Texts texts, Running running) {
    this.framework = framework;
    this.texts = texts;
    this.running = running;
  }

  /**
   * Starts the plugin and enables its modules.
   *
   * @throws PluginFailed when Jira would not start it; the message says which module and why
   */
  public static PluginHost start(PluginHostSetup setup) {
    PluginJar jar = PluginJar.read(setup.jar());
    OsgiFramework framework = OsgiFramework.start(setup.workFolder().resolve("osgi"));
    try {
      return new PluginHost(framework, setup.texts(), run(framework, jar, setup));
    } catch (RuntimeException | LinkageError e) {
      setup.texts().removeAll();
      framework.close();
      throw failed(jar.descriptor(), e);
    }
  }

  public Plugin plugin() {
    return running.plugin();
  }

  public PluginModules modules() {
    return running.modules();
  }

  /** Adds the plugin's servlets, its REST resources, its files and AUI. */
  public void mount(ServletContextHandler context) {
    running.modules().of(MountedServlet.class).forEach(module -> module.mount(context));
    running.files().mount(context);
  }

  @Override
  public void close() {
    try {
      running.lifecycle().forEach(LifecycleAware::onStop);
    } finally {
      framework.close();
      texts.removeAll();
    }
  }

  private static Running run(OsgiFramework framework, PluginJar jar, PluginHostSetup setup) {
    Descriptor descriptor = jar.descriptor();
    PluginBundle bundle = framework.install(jar.path());
    Platform platform = new Platform(setup, descriptor, bundle);
    platform.offerTo(framework);
    platform.addTexts();
    bundle.start();
    ModuleEnabler enabler = new ModuleEnabler(platform.moduleTypes(), descriptor.key());
    EnabledModules modules =
        new EnabledModules(enabler.enable(descriptor), platform.pageResources());
    List<LifecycleAware> lifecycle = bundle.services(LifecycleAware.class);
    lifecycle.forEach(LifecycleAware::onStart);
    Plugin plugin = new Plugin(identity(descriptor), jar.file(), enabler.states(descriptor));
    return new Running(plugin, modules, lifecycle, platform.files());
  }

  private static Plugin.Identity identity(Descriptor descriptor) {
    return new Plugin.Identity(
        descriptor.key(), descriptor.name(), descriptor.version(), descriptor.vendor());
  }

  private static PluginFailed failed(Descriptor descriptor, Throwable e) {
    return e instanceof PluginFailed reported
        ? reported
        : new PluginFailed(
            "Plugin " + descriptor.key() + " cannot be started: " + e.getMessage(), e);
  }

  private record Running(
      Plugin plugin, EnabledModules modules, List<LifecycleAware> lifecycle, PluginFiles files) {}
}
