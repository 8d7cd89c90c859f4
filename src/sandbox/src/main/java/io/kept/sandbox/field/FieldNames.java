package io.kept.sandbox.field;

import io.kept.sandbox.plugin.FieldTypeModule;
import java.util.Map;

/** What the sandbox's administrator calls the first field of a type. */
final class FieldNames {
  private static final Map<String, String> CHOSEN =
      Map.of("io.kept.jira:promised-by", "Fix promised by");

  private FieldNames() {}

  static String first(FieldTypeModule type) {
    return CHOSEN.getOrDefault(type.key(), type.name());
  }
}
