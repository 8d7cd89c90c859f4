package io.kept.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running framework with Spring, the extender, and whatever services it was told to offer. */
public final class OsgiFramework implements AutoCloseable {
  private static final List<String> EXTENDER =
      List.of("gemini-blueprint-io", "gemini-blueprint-core", "gemini-blueprint-extender");
  private static final long PATIENCE_MILLIS = 10_000;

  private final Framework framework;
  private final Deque<Bundle> started = new ArrayDeque<>();

  private OsgiFramework(Framework framework) {
    this.framework = framework;
  }

  /**
   * Starts a framework that keeps its files in {@code folder} and forgets them at the next start.
   */
  public static OsgiFramework start(Path folder) {
    OsgiFramework host = new OsgiFramework(new FrameworkFactory().newFramework(settings(folder)));
    try {
      host.framework.start();
      host.install("namespaces", NamespaceBundle.jar());
      EXTENDER.forEach(name -> host.install(name, resource("/bundles/" + name + ".jar")));
      for (Bundle bundle : host.framework.getBundleContext().getBundles()) {
        bundle.start();
        host.started.push(bundle);
      }
    } catch (BundleException e) {
      host.close();
      throw new BundleFailed(e.getMessage(), e);
    }
    return host;
  }

  /** Offers a service to every bundle that imports it. */
  public void offer(Class<?> type, Object service) {
    framework.getBundleContext().registerService(type.getName(), service, null);
  }

  /** Installs the plugin and resolves its imports, without starting it. */
  public PluginBundle install(Path jar) {
    Bundle extenderCore = bundle("org.eclipse.gemini.blueprint.core");
    try {
      Bundle bundle = install(jar.getFileName().toString(), Files.newInputStream(jar));
      started.push(bundle);
      if (!framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
        // It will not start, but it will say why.
        bundle.start();
      }
      return new PluginBundle(bundle, extenderCore);
    } catch (BundleException e) {
      throw new BundleFailed(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops everything, the plugin first. */
  @Override
  public void close() {
    try {
      // In this order: a framework that stops under a running extender waits for it in vain.
      for (Bundle bundle : started) {
        bundle.stop();
      }
      framework.stop();
      framework.waitForStop(PATIENCE_MILLIS);
    } catch (BundleException e) {
      throw new IllegalStateException("The OSGi framework did not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Bundle install(String location, InputStream jar) {
    try (jar) {
      return framework.getBundleContext().installBundle(location, jar);
    } catch (BundleException e) {
      throw new BundleFailed(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Bundle bundle(String symbolicName) {
    return started.stream()
        .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  private static InputStream resource(String name) {
    return OsgiFramework.class.getResourceAsStream(name);
  }

  private static Map<String, String> settings(Path folder) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        folder.toString(),
        Constants.FRAMEWORK_STORAGE_CLEAN,
        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
        Constants.FRAMEWORK_BUNDLE_PARENT,
        Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
        Constants.FRAMEWORK_BOOTDELEGATION,
        "sun.*,com.sun.*,jdk.*",
        // Without this line Felix finds missing imports on the host's class path and hides the
        // fault.
        "felix.bootdelegation.implicit",
        "false",
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        SystemPackages.of(HostExport.all()));
  }
}
