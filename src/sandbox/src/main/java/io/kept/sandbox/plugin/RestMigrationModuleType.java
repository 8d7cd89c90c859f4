package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.DescriptorElement;

/** {@code <rest-migration>}: asks Jira 10 for its second REST generation, the only one here. */
final class RestMigrationModuleType implements ModuleType {
  @Override
  public String element() {
    return "rest-migration";
  }

  @Override
  public Module enable(DescriptorElement module) {
    module.requiredChild("rest-v2");
    return new Module.Quiet();
  }
}
