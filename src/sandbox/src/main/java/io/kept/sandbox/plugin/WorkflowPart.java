package io.kept.sandbox.plugin;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.velocity.PluginTemplates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An enabled workflow module. */
record WorkflowPart(Identity identity, Work work, Views views) implements Module, WorkflowModule {
  record Identity(Kind kind, String key, Supplier<String> name, Supplier<String> description) {}

  /** The factory for its configuration, and for what does the work. */
  record Work(WorkflowPluginFactory factory, Supplier<Object> maker) {}

  /** Template files by view. */
  record Views(Map<String, String> files, PluginTemplates templates) {}

  @Override
  public Kind kind() {
    return identity.kind();
  }

  @Override
  public String key() {
    return identity.key();
  }

  @Override
  public String name() {
    return identity.name().get();
  }

  @Override
  public String description() {
    return identity.description().get();
  }

  /** Jira keeps them in the workflow's XML, as text. */
  @Override
  public Map<String, String> arguments(Map<String, String[]> form) {
    return work.factory().getDescriptorParams(new HashMap<>(form)).entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  @Override
  public String render(String view, Map<String, String> arguments) {
    String file =
        Optional.ofNullable(views.files().get(view))
            .orElseThrow(() -> new NotInSandbox(key() + " has no template for " + view));
    Map<String, Object> context =
        new HashMap<>(work.factory().getVelocityParams(view, descriptor(arguments)));
    return views.templates().render(file, context);
  }

  @Override
  public Object create() {
    return work.maker().get();
  }

  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  private AbstractDescriptor descriptor(Map<String, String> arguments) {
    return switch (kind()) {
      case CONDITION -> {
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.getArgs().putAll(arguments);
        yield condition;
      }
      case VALIDATOR -> {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().putAll(arguments);
        yield validator;
      }
      case FUNCTION -> {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        yield function;
      }
    };
  }
}
