package io.kept.sandbox.osgi;

import java.net.URL;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.ListenerHook;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** A plugin's bundle: its classes, its files, its Spring context and the services it offers. */
public final class PluginBundle {
  private static final Logger LOG = LoggerFactory.getLogger(PluginBundle.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Bundle bundle;
  private final Bundle extenderCore;
  private Optional<ApplicationContext> context = Optional.empty();

  PluginBundle(Bundle bundle, Bundle extenderCore) {
    this.bundle = bundle;
    this.extenderCore = extenderCore;
  }

  /** Starts the bundle and waits until its Spring context is complete. */
  public void start() {
    if (files("META-INF/spring", "*.xml").isEmpty()) {
      throw new BundleFailed("it has no Spring context in META-INF/spring");
    }
    WantedServices wanted = new WantedServices(bundle);
    ServiceRegistration<?> hook =
        extenderCore.getBundleContext().registerService(ListenerHook.class, wanted, null);
    try {
      context = Optional.of(ContextWatch.start(bundle, extenderCore, PATIENCE));
      wanted.unmet().forEach(filter -> LOG.warn("Nobody offers {}: calls will wait", filter));
    } finally {
      hook.unregister();
    }
  }

  public Class<?> load(String className) {
    try {
      return bundle.loadClass(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new BundleFailed(
          "the bundle cannot load " + className + " (is its package imported?): " + e, e);
    }
  }

  /** A new object of that class, its constructor's arguments taken from the plugin's context. */
  public Object create(Class<?> type) {
    return context()
        .getAutowireCapableBeanFactory()
        .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
  }

  /** The plugin's own object of that class, when there is exactly one. */
  public Optional<Object> bean(Class<?> type) {
    String[] names = BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context(), type);
    return names.length == 1 ? Optional.of(context().getBean(names[0])) : Optional.empty();
  }

  /** The services of that type which this bundle offers to others. */
  public <T> List<T> services(Class<T> type) {
    return Stream.ofNullable(bundle.getRegisteredServices())
        .flatMap(Stream::of)
        .filter(service -> offers(service, type))
        .map(service -> type.cast(bundle.getBundleContext().getService(service)))
        .toList();
  }

  /** The bundle's own files in that folder and below, without those of embedded jars. */
  public List<URL> files(String folder, String pattern) {
    Enumeration<URL> found = bundle.findEntries(folder, pattern, true);
    return found == null ? List.of() : Collections.list(found);
  }

  public Optional<URL> file(String path) {
    return Optional.ofNullable(bundle.getResource(path));
  }

  public ClassLoader classLoader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  private ApplicationContext context() {
    return context.orElseThrow(() -> new BundleFailed("the bundle was not started"));
  }

  private static boolean offers(ServiceReference<?> service, Class<?> type) {
    String[] types = (String[]) service.getProperty(Constants.OBJECTCLASS);
    return List.of(types).contains(type.getName());
  }
}
