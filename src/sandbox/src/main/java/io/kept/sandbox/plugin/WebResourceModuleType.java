package io.kept.sandbox.plugin;

import io.kept.sandbox.osgi.PluginBundle;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.webresource.Download;
import io.kept.sandbox.webresource.WebResource;
import io.kept.sandbox.webresource.WebResources;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code <web-resource>}: scripts, styles and images for the pages of some contexts. */
final class WebResourceModuleType implements ModuleType {
  private static final String TEXTS = "jsI18n";

  private final String pluginKey;
  private final PluginBundle bundle;
  private final WebResources resources;

  WebResourceModuleType(String pluginKey, PluginBundle bundle, WebResources resources) {
    this.pluginKey = pluginKey;
    this.bundle = bundle;
    this.resources = resources;
  }

  @Override
  public String element() {
    return "web-resource";
  }

  @Override
  public Module enable(DescriptorElement module) {
    if (module.child("condition").isPresent() || module.child("conditions").isPresent()) {
      throw new BadDescriptor("conditions on a web-resource do not work in the sandbox");
    }
    WebResource resource =
        new WebResource(
            pluginKey + ":" + module.required("key"),
            Set.copyOf(texts(module, "context")),
            texts(module, "dependency"),
            new WebResource.Files(downloads(module, bundle), translated(module)));
    resources
        .unknownDependency(resource)
        .ifPresent(
            key -> {
              throw new BadDescriptor("there is no web-resource " + key + " to depend on");
            });
    resources.add(resource);
    return new Module.Quiet();
  }

  /** The downloads below an element, each of which must lie in the bundle. */
  static List<Download> downloads(DescriptorElement element, PluginBundle bundle) {
    return element.resources("download").stream().map(r -> download(r, bundle)).toList();
  }

  private static Download download(DescriptorElement resource, PluginBundle bundle) {
    Download download = new Download(resource.required("name"), resource.required("location"));
    boolean missing =
        download.isFolder()
            ? bundle.files(download.location(), "*").isEmpty()
            : bundle.file(download.location()).isEmpty();
    if (missing) {
      throw new BadDescriptor("the plugin has no file " + download.location());
    }
    return download;
  }

  private static Set<String> translated(DescriptorElement module) {
    return module.children("transformation").stream()
        .filter(WebResourceModuleType::isKnown)
        .map(transformation -> transformation.required("extension"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isKnown(DescriptorElement transformation) {
    for (DescriptorElement transformer : transformation.children("transformer")) {
      if (!transformer.required("key").equals(TEXTS)) {
        throw new BadDescriptor("there is no transformer " + transformer.required("key"));
      }
    }
    return transformation.child("transformer").isPresent();
  }

  private static List<String> texts(DescriptorElement module, String child) {
    return module.children(child).stream().map(DescriptorElement::text).toList();
  }
}
