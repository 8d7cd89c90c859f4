package io.kept.sandbox.plugin;

import com.atlassian.plugin.web.ContextProvider;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.velocity.PluginTemplates;
import java.util.Map;

/** {@code <web-panel>}: a template that is drawn at a place on Jira's pages. */
final class WebPanelModuleType implements ModuleType {
  private final PluginClasses classes;
  private final PluginTemplates templates;
  private final Labels labels;

  WebPanelModuleType(PluginClasses classes, PluginTemplates templates, Labels labels) {
    this.classes = classes;
    this.templates = templates;
    this.labels = labels;
  }

  @Override
  public String element() {
    return "web-panel";
  }

  @Override
  public Module enable(DescriptorElement module) {
    Panel.View view = new Panel.View(provider(module), template(module), templates);
    Panel.Place place =
        new Panel.Place(module.required("key"), module.required("location"), Weight.of(module));
    return new Panel(place, labels.label(module), new ConditionReader(classes).read(module), view);
  }

  private String template(DescriptorElement module) {
    String template =
        module.resources("velocity").stream()
            .filter(resource -> resource.required("name").equals("view"))
            .map(resource -> resource.required("location"))
            .findFirst()
            .orElseThrow(() -> new BadDescriptor("a panel needs a velocity resource named view"));
    templates.check(template);
    return template;
  }

  private ContextProvider provider(DescriptorElement module) {
    return module.child("context-provider").map(this::create).orElseGet(Unchanged::new);
  }

  private ContextProvider create(DescriptorElement element) {
    ContextProvider provider = classes.create(element.required("class"), ContextProvider.class);
    provider.init(element.params());
    return provider;
  }

  private static final class Unchanged implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
      return context;
    }
  }
}
