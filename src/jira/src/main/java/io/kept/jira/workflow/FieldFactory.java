package io.kept.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import io.kept.jira.promise.PromisedByFields;
import javax.inject.Inject;
import javax.inject.Named;

/** For modules that need to know a promised-by field and nothing else. */
@Named
public class FieldFactory extends StepFactory
    implements WorkflowPluginConditionFactory,
        WorkflowPluginFunctionFactory,
        WorkflowPluginValidatorFactory {
  @Inject
  public FieldFactory(PromisedByFields fields) {
    super(fields);
  }

  @Override
  void check(Settings typed) {}
}
