package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.velocity.PluginTemplates;

/** {@code <web-item>}: a link in one of Jira's menus. */
final class WebItemModuleType implements ModuleType {
  private final PluginClasses classes;
  private final PluginTemplates templates;
  private final Labels labels;
  private final String baseUrl;

  WebItemModuleType(
      PluginClasses classes, PluginTemplates templates, Labels labels, String baseUrl) {
    this.classes = classes;
    this.templates = templates;
    this.labels = labels;
    this.baseUrl = baseUrl;
  }

  @Override
  public String element() {
    return "web-item";
  }

  @Override
  public Module enable(DescriptorElement module) {
    Link.Place place = new Link.Place(module.required("section"), Weight.of(module));
    return new Link(
        place, labels.label(module), new ConditionReader(classes).read(module), target(module));
  }

  private Link.Target target(DescriptorElement module) {
    DescriptorElement link = module.requiredChild("link");
    String id = link.attribute("linkId").orElseGet(() -> module.required("key"));
    boolean ownPage = link.text().startsWith("/") && link.attribute("absolute").isEmpty();
    return new Link.Target(id, ownPage ? baseUrl : "", link.text(), templates);
  }
}
