package io.kept.sandbox.plugin;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import io.kept.sandbox.plugin.WorkflowModule.Kind;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.velocity.PluginTemplates;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code <workflow-condition>}, {@code <workflow-validator>}, {@code <workflow-function>}. */
final class WorkflowModuleType implements ModuleType {
  private static final Map<Kind, Class<? extends WorkflowPluginFactory>> FACTORIES =
      Map.of(
          Kind.CONDITION, WorkflowPluginConditionFactory.class,
          Kind.VALIDATOR, WorkflowPluginValidatorFactory.class,
          Kind.FUNCTION, WorkflowPluginFunctionFactory.class);
  private static final Map<Kind, Class<?>> WORKERS =
      Map.of(
          Kind.CONDITION, Condition.class,
          Kind.VALIDATOR, Validator.class,
          Kind.FUNCTION, FunctionProvider.class);

  private final Kind kind;
  private final Kit kit;

  WorkflowModuleType(Kind kind, Kit kit) {
    this.kind = kind;
    this.kit = kit;
  }

  /** What a module is made with. */
  record Kit(String pluginKey, PluginClasses classes, PluginTemplates templates, Labels labels) {}

  @Override
  public String element() {
    return kind.element();
  }

  /** One worker is made at once, so that a class that cannot be made fails here. */
  @Override
  public Module enable(DescriptorElement module) {
    String worker = module.requiredChild(kind.classElement()).text();
    Class<?> type = WORKERS.get(kind);
    kit.classes().create(worker, type);
    return new WorkflowPart(
        new WorkflowPart.Identity(
            kind,
            kit.pluginKey() + ":" + module.required("key"),
            kit.labels().name(module),
            kit.labels().description(module)),
        new WorkflowPart.Work(
            kit.classes().create(module.required("class"), FACTORIES.get(kind)),
            () -> kit.classes().create(worker, type)),
        new WorkflowPart.Views(files(module), kit.templates()));
  }

  private Map<String, String> files(DescriptorElement module) {
    Map<String, String> files = new LinkedHashMap<>();
    for (DescriptorElement resource : module.resources("velocity")) {
      kit.templates().check(resource.required("location"));
      files.put(resource.required("name"), resource.required("location"));
    }
    return Map.copyOf(files);
  }
}
