package io.kept.sandbox.plugin;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.velocity.PluginTemplates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code <customfield-type>}: a type of custom field with its templates and, if it is to be
 * searched, one of Jira's searchers.
 */
final class CustomFieldModuleType implements ModuleType {
  private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes";
  private static final Set<String> SEARCHERS =
      Set.of(
          "cascadingselectsearcher",
          "daterange",
          "datetimerange",
          "exactnumber",
          "exacttextsearcher",
          "grouppickersearcher",
          "labelsearcher",
          "multiselectsearcher",
          "numberrange",
          "projectsearcher",
          "selectsearcher",
          "textsearcher",
          "userpickergroupsearcher",
          "versionsearcher");

  private final String pluginKey;
  private final PluginClasses classes;
  private final PluginTemplates templates;
  private final Labels labels;

  CustomFieldModuleType(
      String pluginKey, PluginClasses classes, PluginTemplates templates, Labels labels) {
    this.pluginKey = pluginKey;
    this.classes = classes;
    this.templates = templates;
    this.labels = labels;
  }

  @Override
  public String element() {
    return "customfield-type";
  }

  @Override
  public Module enable(DescriptorElement module) {
    FieldType.Identity identity =
        new FieldType.Identity(
            pluginKey + ":" + module.required("key"), labels.name(module), searcher(module));
    CustomFieldType<?, ?> type = classes.create(module.required("class"), CustomFieldType.class);
    type.init(identity::key);
    return new FieldType(identity, type, views(module), templates);
  }

  private Map<String, String> views(DescriptorElement module) {
    Map<String, String> views = new LinkedHashMap<>();
    for (DescriptorElement resource : module.resources("velocity")) {
      templates.check(resource.required("location"));
      views.put(resource.required("name"), resource.required("location"));
    }
    return Map.copyOf(views);
  }

  private static Optional<String> searcher(DescriptorElement module) {
    return module.child("valid-searcher").map(CustomFieldModuleType::stock);
  }

  private static String stock(DescriptorElement valid) {
    String searcher = valid.required("package") + ":" + valid.required("key");
    if (!valid.required("package").equals(STOCK) || !SEARCHERS.contains(valid.required("key"))) {
      throw new BadDescriptor("Jira has no searcher " + searcher);
    }
    return searcher;
  }
}
