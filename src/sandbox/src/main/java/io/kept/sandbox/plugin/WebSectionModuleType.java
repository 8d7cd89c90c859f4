package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.DescriptorElement;

/** {@code <web-section>}: a group of links; the sandbox shows the links without their groups. */
final class WebSectionModuleType implements ModuleType {
  private final Labels labels;

  WebSectionModuleType(Labels labels) {
    this.labels = labels;
  }

  @Override
  public String element() {
    return "web-section";
  }

  @Override
  public Module enable(DescriptorElement module) {
    module.required("location");
    labels.label(module);
    return new Module.Quiet();
  }
}
