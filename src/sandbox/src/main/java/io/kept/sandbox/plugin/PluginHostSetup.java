package io.kept.sandbox.plugin;

import io.kept.sandbox.db.Database;
import io.kept.sandbox.i18n.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a plugin host needs: the plugin's jar, a folder it may empty and fill, the shared database
 * and texts, and the services of Jira by the interface under which the plugin imports them.
 */
public record PluginHostSetup(
    Path jar, Path workFolder, Database database, Texts texts, Map<Class<?>, Object> hostServices) {
  <T> T service(Class<T> type) {
    return Optional.ofNullable(hostServices.get(type))
        .map(type::cast)
        .orElseThrow(() -> new IllegalArgumentException("No host service " + type.getName()));
  }
}
