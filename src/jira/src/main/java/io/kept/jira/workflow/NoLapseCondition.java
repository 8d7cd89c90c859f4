package io.kept.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import io.kept.jira.promise.PromisedByFields;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.State;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

/**
 * Shows a step only while no promise of the issue has lapsed that is neither done nor owned up to.
 */
@Named
public class NoLapseCondition implements Condition {
  private final PromisedByFields fields;
  private final Promises promises;

  @Inject
  public NoLapseCondition(PromisedByFields fields, Promises promises) {
    this.fields = fields;
    this.promises = promises;
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
    Issue issue = (Issue) transientVars.get("issue");
    return fields.chosen(issue, Settings.of(args).field()).stream()
        .map(field -> promises.latest(PromisedByFields.subject(issue, field)))
        .flatMap(Optional::stream)
        .noneMatch(this::isLapsed);
  }

  private boolean isLapsed(Promise promise) {
    return promise.state() instanceof State.Broken broken
        ? !broken.ownedUp() && broken.verdict().fulfilledAt().isEmpty()
        : promises.health(promise) == Health.LAPSED;
  }
}
