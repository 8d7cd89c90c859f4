package io.kept.jira.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/**
 * Promises a time where nothing is promised yet. A spoken time does not move because a status
 * changed, and what the agent typed on the step's screen comes first.
 */
@Named
public class QuoteFunction implements FunctionProvider {
  private final Steps steps;
  private final StepWords words;
  private final InstantSource clock;

  @Inject
  public QuoteFunction(Steps steps, StepWords words, InstantSource clock) {
    this.steps = steps;
    this.words = words;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  public void execute(Map transientVars, Map args, PropertySet ps) {
    steps.quoting(transientVars, args).ifPresent(this::quote);
  }

  private void quote(Steps.Step step) {
    step.fields().stream()
        .filter(field -> steps.alive(step, field).isEmpty() && !isTyped(step, field))
        .forEach(
            field ->
                words
                    .promisedBy(step, field)
                    .ifPresent(value -> step.issue().setCustomFieldValue(field, value)));
  }

  private boolean isTyped(Steps.Step step, CustomField field) {
    return step.issue().getCustomFieldValue(field) instanceof Date typed
        && typed.toInstant().isAfter(clock.instant());
  }
}
