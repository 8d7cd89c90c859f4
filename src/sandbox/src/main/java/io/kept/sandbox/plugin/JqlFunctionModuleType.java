package io.kept.sandbox.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;

/**
 * {@code <jql-function>}: a function for searches. Where its name is not in an {@code <fname>}
 * element Jira enables it in silence and never finds it; here it fails.
 */
final class JqlFunctionModuleType implements ModuleType {
  private final PluginClasses classes;

  JqlFunctionModuleType(PluginClasses classes) {
    this.classes = classes;
  }

  @Override
  public String element() {
    return "jql-function";
  }

  @Override
  public Module enable(DescriptorElement module) {
    JqlFunction function = classes.create(module.required("class"), JqlFunction.class);
    String name = module.requiredChild("fname").text();
    function.init(new Declared(name, isList(module)));
    if (!name.equals(function.getFunctionName())) {
      throw new BadDescriptor("the function calls itself " + function.getFunctionName());
    }
    return new JqlFunctionModule(function);
  }

  private static boolean isList(DescriptorElement module) {
    return module.child("list").map(DescriptorElement::text).map(Boolean::valueOf).orElse(false);
  }

  private record Declared(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}
}
