package io.kept.sandbox.plugin;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.velocity.PluginTemplates;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** An enabled custom field type; its templates are file names by view. */
record FieldType(
    Identity identity,
    CustomFieldType<?, ?> type,
    Map<String, String> views,
    PluginTemplates templates)
    implements Module, FieldTypeModule {
  record Identity(String key, Supplier<String> name, Optional<String> searcher) {}

  @Override
  public String key() {
    return identity.key();
  }

  @Override
  public String name() {
    return identity.name().get();
  }

  @Override
  public Optional<String> searcher() {
    return identity.searcher();
  }

  @Override
  public boolean isEditable() {
    return views.containsKey("edit");
  }

  @Override
  public String render(String view, Map<String, Object> context) {
    return templates.render(template(view), context);
  }

  private String template(String view) {
    Optional<String> found = Optional.ofNullable(views.get(view));
    return (view.equals("column-view")
            ? found.or(() -> Optional.ofNullable(views.get("view")))
            : found)
        .orElseThrow(() -> new NotInSandbox(key() + " has no template for " + view));
  }
}
