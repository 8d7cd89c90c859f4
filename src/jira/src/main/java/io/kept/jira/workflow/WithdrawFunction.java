package io.kept.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Empties the field of a promise that is alive, which withdraws it. */
@Named
public class WithdrawFunction implements FunctionProvider {
  private final Steps steps;

  @Inject
  public WithdrawFunction(Steps steps) {
    this.steps = steps;
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  public void execute(Map transientVars, Map args, PropertySet ps) {
    steps
        .acting(transientVars, args)
        .ifPresent(
            step ->
                step.fields().stream()
                    .filter(field -> steps.alive(step, field).isPresent())
                    .forEach(field -> step.issue().setCustomFieldValue(field, null)));
  }
}
