package io.kept.sandbox.page;

import io.kept.sandbox.plugin.Plugin;
import io.kept.sandbox.plugin.PluginModules;
import java.util.Optional;

/** The plugin that the pages show; a sandbox may run without one. */
public record InstalledPlugin(Optional<Plugin> plugin, PluginModules modules) {
  public static InstalledPlugin none() {
    return new InstalledPlugin(Optional.empty(), new NoModules());
  }
}
