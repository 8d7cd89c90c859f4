package io.kept.jira.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import io.kept.promise.Promise;
import java.util.Date;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Ends a hold with a new time, unless the agent has typed one on the step's screen. */
@Named
public class ResumeFunction implements FunctionProvider {
  private final Steps steps;
  private final StepWords words;

  @Inject
  public ResumeFunction(Steps steps, StepWords words) {
    this.steps = steps;
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  public void execute(Map transientVars, Map args, PropertySet ps) {
    steps.quoting(transientVars, args).ifPresent(this::resume);
  }

  private void resume(Steps.Step step) {
    for (CustomField field : step.fields()) {
      steps
          .alive(step, field)
          .filter(promise -> promise.isOnHold() && !isTyped(step, field, promise))
          .flatMap(promise -> words.promisedBy(step, field))
          .ifPresent(value -> step.issue().setCustomFieldValue(field, value));
    }
  }

  private static boolean isTyped(Steps.Step step, CustomField field, Promise promise) {
    return step.issue().getCustomFieldValue(field) instanceof Date typed
        && !typed.toInstant().equals(promise.promisedBy());
  }
}
