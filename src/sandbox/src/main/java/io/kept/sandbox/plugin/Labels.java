package io.kept.sandbox.plugin;

import com.atlassian.sal.api.message.I18nResolver;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import java.util.function.Supplier;

/** Reads texts of the descriptor, to be said in the language of whoever looks. */
final class Labels {
  private final I18nResolver texts;

  Labels(I18nResolver texts) {
    this.texts = texts;
  }

  /** The module's {@code <label>}, by key or as written; empty when it has none. */
  Supplier<String> label(DescriptorElement module) {
    return module
        .child("label")
        .map(label -> label.attribute("key").map(this::translated).orElseGet(() -> label::text))
        .orElse(() -> "");
  }

  /** The module's name, by key or as written. */
  Supplier<String> name(DescriptorElement module) {
    String written = module.attribute("name").orElseGet(() -> module.required("key"));
    return module.attribute("i18n-name-key").map(this::translated).orElse(() -> written);
  }

  /** The module's {@code <description>}, by key or as written; empty when it has none. */
  Supplier<String> description(DescriptorElement module) {
    return module
        .child("description")
        .map(it -> it.attribute("key").map(this::translated).orElseGet(() -> it::text))
        .orElse(() -> "");
  }

  private Supplier<String> translated(String key) {
    return () -> texts.getText(key);
  }
}
