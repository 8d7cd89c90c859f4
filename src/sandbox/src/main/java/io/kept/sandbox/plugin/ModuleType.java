package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.DescriptorElement;

/** A kind of module that the sandbox knows. */
interface ModuleType {
  /** The name of its element in the descriptor. */
  String element();

  /** Loads and constructs all that the module names, and fails where Jira would. */
  Module enable(DescriptorElement module);
}
