package io.kept.sandbox.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.CopyOnWriteArrayList;

/** Texts by key and language, formatted by the rules of {@link MessageFormat} as in Jira. */
public final class Texts {
  // A language without a translation reads the base bundle, not that of the server's own locale.
  private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

  private final List<Source> sources = new CopyOnWriteArrayList<>();

  /** Adds a bundle of properties; it fails at once when {@code loader} has no such bundle. */
  public void add(String baseName, ClassLoader loader) {
    Source source = new Source(baseName.replace('/', '.'), loader);
    source.bundle(Locale.ROOT);
    sources.add(source);
  }

  /** Forgets every bundle. */
  public void removeAll() {
    sources.forEach(source -> ResourceBundle.clearCache(source.loader()));
    sources.clear();
  }

  /** The text in that language; a key that nobody knows comes back as it is. */
  public String text(Locale locale, String key, Object... arguments) {
    return pattern(locale, key)
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
        .orElse(key);
  }

  /** The text as it was written, with its placeholders. */
  public Optional<String> pattern(Locale locale, String key) {
    return sources.stream()
        .map(source -> source.bundle(locale))
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  private record Source(String baseName, ClassLoader loader) {
    ResourceBundle bundle(Locale locale) {
      return ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
    }
  }
}
