package io.kept.sandbox.plugin;

import java.util.List;

/** The plugin that runs: what its descriptor says of it, and the very file it came from. */
public record Plugin(Identity identity, JarFile jar, List<ModuleState> modules) {
  public record Identity(String key, String name, String version, String vendor) {}

  /** The file that was installed, so that it can be told from any other build. */
  public record JarFile(String name, String sha256, long size) {}

  public record ModuleState(String element, String key, String name, boolean enabled) {}
}
