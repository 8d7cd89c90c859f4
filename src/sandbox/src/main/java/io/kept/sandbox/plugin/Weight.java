package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;

/** Where a module stands among others at its place: the lighter first. */
final class Weight {
  private static final String DEFAULT = "1000";

  private Weight() {}

  static int of(DescriptorElement module) {
    String weight = module.attribute("weight").orElse(DEFAULT);
    try {
      return Integer.parseInt(weight);
    } catch (NumberFormatException e) {
      throw new BadDescriptor("the weight " + weight + " is not a number");
    }
  }
}
