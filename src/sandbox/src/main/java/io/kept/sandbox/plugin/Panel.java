package io.kept.sandbox.plugin;

import com.atlassian.plugin.web.ContextProvider;
import com.google.common.html.HtmlEscapers;
import io.kept.sandbox.velocity.PluginTemplates;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** An enabled web panel. */
record Panel(
    Place place, Supplier<String> label, Predicate<Map<String, Object>> condition, View view)
    implements Module {
  record Place(String key, String location, int weight) {}

  /** How the panel is drawn. The template sees what the provider gives, and no more. */
  record View(ContextProvider provider, String template, PluginTemplates templates) {
    String html(Map<String, Object> context) {
      return templates.render(template, provider.getContextMap(new HashMap<>(context)));
    }
  }

  boolean isShown(String location, Map<String, Object> context) {
    return place.location().equals(location) && condition.test(context);
  }

  /** The panel in the block that Jira puts round it. */
  String html(Map<String, Object> context) {
    return """
    <div id="%s" class="module toggle-wrap">
    <div class="mod-header"><h4 class="toggle-title">%s</h4></div>
    <div class="mod-content">%s</div>
    </div>
    """
        .formatted(place.key(), HtmlEscapers.htmlEscaper().escape(label.get()), view.html(context));
  }
}
