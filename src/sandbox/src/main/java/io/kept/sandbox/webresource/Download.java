package io.kept.sandbox.webresource;

import java.util.Optional;

/**
 * A file of the plugin, or a folder when {@code name} ends with a slash, that browsers may fetch.
 */
public record Download(String name, String location) {
  public boolean isFolder() {
    return name.endsWith("/");
  }

  /** Where in the bundle the file of that path lies, when this download covers it. */
  Optional<String> locate(String path) {
    if (isFolder()) {
      return path.startsWith(name)
          ? Optional.of(location + path.substring(name.length()))
          : Optional.empty();
    }
    return path.equals(name) ? Optional.of(location) : Optional.empty();
  }
}
