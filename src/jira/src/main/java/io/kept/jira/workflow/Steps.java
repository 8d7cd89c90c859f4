package io.kept.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.policy.Kind;
import io.kept.policy.MayPromise;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who takes a step of the workflow, with which issue, and what is promised about it. */
public class Steps {
  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final JiraAuthenticationContext authentication;
  private final Rights rights;
  private final PromisedByFields fields;
  private final Promises promises;

  /** One step of an agent's. */
  record Step(
      ApplicationUser agent, MutableIssue issue, Settings settings, List<CustomField> fields) {}

  public Steps(
      JiraAuthenticationContext authentication,
      Rights rights,
      PromisedByFields fields,
      Promises promises) {
    this.authentication = authentication;
    this.rights = rights;
    this.fields = fields;
    this.promises = promises;
  }

  /**
   * A step that promises: with the fields for which the agent may, and that can be promised now.
   */
  Optional<Step> quoting(Map<?, ?> transientVars, Map<?, ?> arguments) {
    return of(
        transientVars,
        arguments,
        step ->
            field ->
                rights.mayQuote(step.agent(), step.issue(), kind(field)) && mayBe(step, field));
  }

  /** A step that holds or withdraws: with the fields for which the agent may. */
  Optional<Step> acting(Map<?, ?> transientVars, Map<?, ?> arguments) {
    return of(
        transientVars,
        arguments,
        step -> field -> rights.mayAct(step.agent(), step.issue(), kind(field)));
  }

  /** Nothing is done that may not be: the step itself goes on. */
  private Optional<Step> of(
      Map<?, ?> transientVars, Map<?, ?> arguments, Function<Step, Predicate<CustomField>> may) {
    MutableIssue issue = (MutableIssue) transientVars.get("issue");
    Settings settings = Settings.of(arguments);
    List<CustomField> chosen = fields.chosen(issue, settings.field());
    Step step = new Step(authentication.getLoggedInUser(), issue, settings, chosen);
    List<CustomField> allowed = chosen.stream().filter(may.apply(step)).toList();
    if (allowed.isEmpty()) {
      LOG.info("Kept leaves {} alone: this may not be done by this step now", issue.getKey());
      return Optional.empty();
    }
    return Optional.of(new Step(step.agent(), issue, settings, allowed));
  }

  private boolean mayBe(Step step, CustomField field) {
    return promises.mayPromise(PromisedByFields.subject(step.issue(), field), kind(field))
        instanceof MayPromise.Yes;
  }

  private static Kind kind(CustomField field) {
    return PromisedByFields.kind(field);
  }

  /** The promise about a field that can still be kept or broken. */
  Optional<Promise> alive(Step step, CustomField field) {
    return promises
        .latest(PromisedByFields.subject(step.issue(), field))
        .map(promises::catchUp)
        .filter(Promise::isAlive);
  }
}
