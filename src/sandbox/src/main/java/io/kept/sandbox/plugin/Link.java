package io.kept.sandbox.plugin;

import io.kept.sandbox.velocity.PluginTemplates;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** An enabled web item. */
record Link(
    Place place, Supplier<String> label, Predicate<Map<String, Object>> condition, Target target)
    implements Module {
  record Place(String section, int weight) {}

  /** Where it leads; {@code base} is what comes before the velocity template of the URL. */
  record Target(String id, String base, String template, PluginTemplates templates) {
    String url(Map<String, Object> context) {
      return base + templates.evaluate(template, context);
    }
  }

  boolean isShown(String section, Map<String, Object> context) {
    boolean within = place.section().equals(section) || place.section().startsWith(section + "/");
    return within && condition.test(context);
  }

  WebLink link(Map<String, Object> context) {
    return new WebLink(target.id(), label.get(), target.url(context));
  }
}
