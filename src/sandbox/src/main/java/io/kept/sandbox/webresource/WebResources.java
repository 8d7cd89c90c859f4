package io.kept.sandbox.webresource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The web resources of the plugin, in the order of its descriptor. */
public final class WebResources {
  private final String pluginKey;
  private final Map<String, WebResource> byKey = new LinkedHashMap<>();

  /** A registry to which the descriptor's own downloads belong, reachable from every resource. */
  public WebResources(String pluginKey, List<Download> root) {
    this.pluginKey = pluginKey;
    add(new WebResource(pluginKey, Set.of(), List.of(), new WebResource.Files(root, Set.of())));
  }

  public void add(WebResource resource) {
    byKey.put(resource.key(), resource);
  }

  /** The tags for the resources of these contexts, each after what it depends on. */
  String tags(Collection<String> contexts, String baseUrl) {
    Set<WebResource> needed = new LinkedHashSet<>();
    byKey.values().stream()
        .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
        .forEach(resource -> collect(resource, needed));
    return needed.stream()
        .flatMap(
            resource -> resource.files().downloads().stream().map(d -> tag(resource, d, baseUrl)))
        .collect(Collectors.joining());
  }

  /** Whether browsers may fetch that file of the resource. */
  public boolean has(String key, String path) {
    return find(key, path).isPresent();
  }

  Optional<Found> find(String key, String path) {
    return Optional.ofNullable(byKey.get(key))
        .flatMap(resource -> locate(resource, path).or(() -> locate(byKey.get(pluginKey), path)));
  }

  /** The first dependency of the resource that is neither the plugin's own nor always there. */
  public Optional<String> unknownDependency(WebResource resource) {
    return resource.dependencies().stream()
        .filter(key -> !byKey.containsKey(key) && !isOnEveryPage(key))
        .findFirst();
  }

  /** A file to send: where it lies in the bundle, and whether its texts are to be replaced. */
  record Found(String location, boolean translated) {}

  private void collect(WebResource resource, Set<WebResource> needed) {
    if (!needed.contains(resource)) {
      resource.dependencies().stream()
          .filter(byKey::containsKey)
          .forEach(key -> collect(byKey.get(key), needed));
      needed.add(resource);
    }
  }

  private static Optional<Found> locate(WebResource resource, String path) {
    return resource.files().downloads().stream()
        .flatMap(download -> download.locate(path).stream())
        .map(location -> new Found(location, resource.files().translates(path)))
        .findFirst();
  }

  private static String tag(WebResource resource, Download download, String baseUrl) {
    String url = baseUrl + "/download/resources/" + resource.key() + "/" + download.name();
    if (download.name().endsWith(".css")) {
      return "<link rel=\"stylesheet\" href=\"" + url + "\">\n";
    }
    return download.name().endsWith(".js") ? "<script src=\"" + url + "\"></script>\n" : "";
  }

  // AUI and jQuery are on every page of Jira, and of the sandbox.
  private static boolean isOnEveryPage(String key) {
    return key.startsWith("com.atlassian.auiplugin:")
        || key.startsWith("com.atlassian.plugins.jquery:");
  }
}
