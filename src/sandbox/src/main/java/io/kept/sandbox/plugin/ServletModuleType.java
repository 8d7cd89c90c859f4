package io.kept.sandbox.plugin;

import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import java.util.List;
import javax.servlet.http.HttpServlet;

/** {@code <servlet>}: a page of the plugin's own below {@code /plugins/servlet}. */
final class ServletModuleType implements ModuleType {
  private final PluginClasses classes;
  private final ClassLoader plugin;

  ServletModuleType(PluginClasses classes, ClassLoader plugin) {
    this.classes = classes;
    this.plugin = plugin;
  }

  @Override
  public String element() {
    return "servlet";
  }

  @Override
  public Module enable(DescriptorElement module) {
    List<String> paths =
        module.children("url-pattern").stream()
            .map(pattern -> "/plugins/servlet" + pattern.text())
            .toList();
    if (paths.isEmpty()) {
      throw new BadDescriptor("a servlet needs a url-pattern");
    }
    HttpServlet servlet = classes.beanOrNew(module.required("class"), HttpServlet.class);
    return new MountedServlet(module.required("key"), paths, new PluginServlet(servlet, plugin));
  }
}
