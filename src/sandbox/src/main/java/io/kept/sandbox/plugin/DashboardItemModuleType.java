package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.webresource.WebResources;
import java.util.List;
import java.util.Optional;

/** {@code <dashboard-item>} that an AMD module draws, without a template on the server. */
final class DashboardItemModuleType implements ModuleType {
  private static final String DOWNLOADS = "/download/resources/";

  private final String pluginKey;
  private final WebResources resources;
  private final Labels labels;

  DashboardItemModuleType(String pluginKey, WebResources resources, Labels labels) {
    this.pluginKey = pluginKey;
    this.resources = resources;
    this.labels = labels;
  }

  @Override
  public String element() {
    return "dashboard-item";
  }

  /** The thumbnail's resource must stand before the item, so that a missing one is found here. */
  @Override
  public Module enable(DescriptorElement module) {
    List.of("resource", "context-provider", "condition", "conditions").stream()
        .filter(it -> module.child(it).isPresent())
        .forEach(DashboardItemModuleType::refuse);
    DescriptorElement definition = module.requiredChild("definition");
    definition.requiredChild("categories").requiredChild("category");
    definition.requiredChild("author").requiredChild("name");
    checkThumbnail(definition.requiredChild("thumbnail").required("location"));
    return new DashboardItemModule(
        pluginKey + ":" + module.required("key"),
        labels.text(definition.requiredChild("title")),
        labels.description(module),
        new DashboardItemModule.Drawing(
            module.requiredChild("amd-module").text(),
            module.attribute("configurable").equals(Optional.of("true"))));
  }

  private void checkThumbnail(String location) {
    String[] keyAndPath =
        location.startsWith(DOWNLOADS)
            ? location.substring(DOWNLOADS.length()).split("/", 2)
            : new String[0];
    if (keyAndPath.length < 2 || !resources.has(keyAndPath[0], keyAndPath[1])) {
      throw new BadDescriptor("there is no thumbnail " + location);
    }
  }

  private static void refuse(String element) {
    throw new BadDescriptor("<" + element + "> of a dashboard-item does not work in the sandbox");
  }
}
