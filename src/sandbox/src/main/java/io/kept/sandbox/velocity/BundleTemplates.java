package io.kept.sandbox.velocity;

import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from a plugin's bundle, and Jira's macros from the host. */
final class BundleTemplates extends ResourceLoader {
  static final String MACROS = "/io/kept/sandbox/velocity/macros.vm";

  private final ClassLoader plugin;

  BundleTemplates(ClassLoader plugin) {
    this.plugin = plugin;
  }

  @Override
  public void init(ExtendedProperties configuration) {}

  @Override
  public InputStream getResourceStream(String name) {
    return stream(name)
        .orElseThrow(() -> new ResourceNotFoundException("the plugin has no file " + name));
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }

  private Optional<InputStream> stream(String name) {
    return Optional.ofNullable(
        name.equals(MACROS)
            ? BundleTemplates.class.getResourceAsStream(MACROS)
            : plugin.getResourceAsStream(name.replaceFirst("^/", "")));
  }
}
