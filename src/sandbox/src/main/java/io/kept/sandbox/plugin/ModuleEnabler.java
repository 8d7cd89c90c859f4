package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.Descriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enables the modules of a descriptor in their order, all or none. */
final class ModuleEnabler {
  private final Map<String, ModuleType> types;
  private final String pluginKey;

  ModuleEnabler(List<ModuleType> types, String pluginKey) {
    this.types = types.stream().collect(Collectors.toMap(ModuleType::element, Function.identity()));
    this.pluginKey = pluginKey;
  }

  List<Module> enable(Descriptor descriptor) {
    return descriptor.modules().stream().filter(ModuleEnabler::isOn).map(this::enable).toList();
  }

  List<Plugin.ModuleState> states(Descriptor descriptor) {
    return descriptor.modules().stream().map(ModuleEnabler::state).toList();
  }

  private Module enable(DescriptorElement element) {
    try {
      ModuleType type =
          Optional.ofNullable(types.get(element.name()))
              .orElseThrow(() -> new IllegalArgumentException("no such module type"));
      return type.enable(element);
    } catch (RuntimeException | LinkageError e) {
      throw new PluginFailed(
          "Plugin %s: the module <%s key=\"%s\"> cannot be enabled: %s"
              .formatted(pluginKey, element.name(), key(element), e.getMessage()),
          e);
    }
  }

  private static Plugin.ModuleState state(DescriptorElement element) {
    String name = element.attribute("name").orElse("");
    return new Plugin.ModuleState(element.name(), key(element), name, isOn(element));
  }

  private static String key(DescriptorElement element) {
    return element.attribute("key").orElse("");
  }

  private static boolean isOn(DescriptorElement element) {
    return !element.attribute("state").equals(Optional.of("disabled"));
  }
}
