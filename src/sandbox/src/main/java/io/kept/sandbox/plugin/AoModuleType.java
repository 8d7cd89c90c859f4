package io.kept.sandbox.plugin;

import io.kept.sandbox.ao.PluginActiveObjects;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;

/** {@code <ao>}: the plugin's tables. */
final class AoModuleType implements ModuleType {
  private final String pluginKey;
  private final PluginClasses classes;
  private final PluginActiveObjects activeObjects;

  AoModuleType(String pluginKey, PluginClasses classes, PluginActiveObjects activeObjects) {
    this.pluginKey = pluginKey;
    this.classes = classes;
    this.activeObjects = activeObjects;
  }

  @Override
  public String element() {
    return "ao";
  }

  @Override
  public Module enable(DescriptorElement module) {
    if (module.child("upgradeTask").isPresent()) {
      throw new BadDescriptor("upgrade tasks do not work in the sandbox");
    }
    List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
    for (DescriptorElement entity : module.children("entity")) {
      entities.add(entity(entity.text()));
    }
    activeObjects.enable(module.attribute("namespace").orElse(pluginKey), entities);
    return new Module.Quiet();
  }

  @SuppressWarnings("unchecked") // every entity is a RawEntity of some key
  private Class<? extends RawEntity<?>> entity(String className) {
    return (Class<? extends RawEntity<?>>) (Class<?>) classes.load(className, RawEntity.class);
  }
}
