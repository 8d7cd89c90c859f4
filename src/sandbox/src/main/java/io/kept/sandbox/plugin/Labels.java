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
    return module.child("label").map(this::text).orElse(() -> "");
  }

  /** The module's name, by key or as written. */
  Supplier<String> name(DescriptorElement module) {
    String written = module.attribute("name").orElseGet(() -> module.required("key"));
    return module.attribute("i18n-name-key").map(this::translated).orElse(() -> written);
  }

  /** The module's {@code <description>}, by key or as written; empty when it has none. */
  Supplier<String> description(DescriptorElement module) {
    return module.child("description").map(this::text).orElse(() -> "");
  }

  /** What an element says, by key or as written. */
  Supplier<String> text(DescriptorElement element) {
    return element.attribute("key").map(this::translated).orElseGet(() -> element::text);
  }

  private Supplier<String> translated(String key) {
    return () -> texts.getText(key);
  }
}
