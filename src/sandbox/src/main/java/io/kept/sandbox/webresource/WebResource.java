package io.kept.sandbox.webresource;

import java.util.List;
import java.util.Set;

/**
 * Files that belong together: the places that want them, what they need first, and the extensions
 * whose files have their calls for texts replaced.
 */
public record WebResource(
    String key, Set<String> contexts, List<String> dependencies, Files files) {
  public record Files(List<Download> downloads, Set<String> translated) {
    boolean translates(String path) {
      return translated.stream().anyMatch(extension -> path.endsWith("." + extension));
    }
  }
}
