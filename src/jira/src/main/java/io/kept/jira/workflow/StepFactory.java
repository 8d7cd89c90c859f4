package io.kept.jira.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.kept.jira.promise.PromisedByFields;
import java.util.List;
import java.util.Map;

/** Asks the administrator for the settings of a module, and shows them. */
abstract class StepFactory extends AbstractWorkflowPluginFactory {
  private final PromisedByFields fields;

  StepFactory(PromisedByFields fields) {
    this.fields = fields;
  }

  /**
   * @throws IllegalArgumentException when these settings cannot be worked with
   */
  abstract void check(Settings typed);

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
    velocityParams.put("step", view(Settings.NONE));
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("step", view(Settings.of(arguments(descriptor))));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("step", view(Settings.of(arguments(descriptor))));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
    Settings typed = Settings.of(formParams);
    check(typed);
    return typed.arguments();
  }

  private StepView view(Settings settings) {
    List<FieldChoice> choices =
        fields.all().stream().map(field -> choice(field, settings)).toList();
    String chosen =
        choices.stream()
            .filter(FieldChoice::chosen)
            .map(FieldChoice::name)
            .findFirst()
            .or(settings::field)
            .orElse("");
    return new StepView(chosen, settings.text(), choices);
  }

  private static FieldChoice choice(CustomField field, Settings settings) {
    boolean chosen = settings.field().filter(field.getId()::equals).isPresent();
    return new FieldChoice(field.getId(), field.getName(), chosen);
  }

  private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
    if (descriptor instanceof ConditionDescriptor condition) {
      return condition.getArgs();
    }
    return descriptor instanceof ValidatorDescriptor validator
        ? validator.getArgs()
        : ((FunctionDescriptor) descriptor).getArgs();
  }
}
