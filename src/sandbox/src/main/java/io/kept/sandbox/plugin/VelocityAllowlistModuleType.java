package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.velocity.Allowlist;
import java.lang.reflect.Method;
import java.util.Arrays;

/** {@code <velocity-allowlist>}: the methods of the plugin that its templates may call. */
final class VelocityAllowlistModuleType implements ModuleType {
  private final PluginClasses classes;
  private final Allowlist allowlist;

  VelocityAllowlistModuleType(PluginClasses classes, Allowlist allowlist) {
    this.classes = classes;
    this.allowlist = allowlist;
  }

  @Override
  public String element() {
    return "velocity-allowlist";
  }

  @Override
  public Module enable(DescriptorElement module) {
    module.children("method").forEach(method -> allowlist.add(method(method.text())));
    return new Module.Quiet();
  }

  private Method method(String signature) {
    Class<?> type = classes.load(signature.replaceFirst("#.*", ""), Object.class);
    if (!allowlist.owns(type)) {
      throw new BadDescriptor(signature + " is not a method of the plugin's own");
    }
    return Arrays.stream(type.getMethods())
        .filter(method -> Allowlist.signature(method).equals(signature))
        .findFirst()
        .orElseThrow(() -> new BadDescriptor("there is no public method " + signature));
  }
}
