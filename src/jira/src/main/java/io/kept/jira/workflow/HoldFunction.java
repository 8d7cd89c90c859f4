package io.kept.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import io.kept.jira.act.Answer;
import io.kept.jira.act.Letters;
import io.kept.jira.act.Target;
import io.kept.promise.Promise;
import java.util.Map;
import java.util.OptionalInt;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what is promised on hold, and tells the customer what we wait for. */
@Named
public class HoldFunction implements FunctionProvider {
  private static final Logger LOG = LoggerFactory.getLogger(HoldFunction.class);

  private final Steps steps;
  private final Letters letters;

  @Inject
  public HoldFunction(Steps steps, Letters letters) {
    this.steps = steps;
    this.letters = letters;
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  public void execute(Map transientVars, Map args, PropertySet ps) {
    steps.acting(transientVars, args).ifPresent(this::hold);
  }

  private void hold(Steps.Step step) {
    step.fields().stream()
        .flatMap(field -> steps.alive(step, field).stream())
        .filter(Promise::isOpen)
        .forEach(promise -> hold(step, promise));
  }

  private void hold(Steps.Step step, Promise promise) {
    Target target = new Target(step.agent(), promise.id(), OptionalInt.empty());
    Answer answer = letters.hold(target, step.settings().text());
    if (!(answer instanceof Answer.Done)) {
      LOG.warn("Promise {} could not be put on hold: {}", promise.id().value(), answer);
    }
  }
}
