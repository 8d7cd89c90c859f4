package io.kept.sandbox.plugin;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Optional;

/** A custom field type that the plugin supplies, with its templates. */
public interface FieldTypeModule {
  /** The complete module key, such as {@code io.kept.jira:promised-by}. */
  String key();

  String name();

  CustomFieldType<?, ?> type();

  /**
   * The complete key of the stock searcher that the type asks for; without one it is in no index.
   */
  Optional<String> searcher();

  /**
   * Whether it has a template to edit it with; Jira shows it on no screen of inputs without one.
   */
  boolean isEditable();

  /** Renders the template called {@code view}, {@code edit}, {@code column-view} or {@code xml}. */
  String render(String view, Map<String, Object> context);
}
