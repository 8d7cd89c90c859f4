package io.kept.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Nothing is done for somebody who may not promise: the step itself goes on. */
  Optional<Step> of(Map<?, ?> transientVars, Map<?, ?> arguments) {
    ApplicationUser user = authentication.getLoggedInUser();
    MutableIssue issue = (MutableIssue) transientVars.get("issue");
    if (!rights.mayQuote(user, issue)) {
      LOG.info("Kept leaves {} alone: whoever takes this step may not promise", issue.getKey());
      return Optional.empty();
    }
    Settings settings = Settings.of(arguments);
    List<CustomField> allowed =
        fields.chosen(issue, settings.field()).stream()
            .filter(field -> rights.mayQuote(user, issue, PromisedByFields.kind(field)))
            .toList();
    return Optional.of(new Step(user, issue, settings, allowed));
  }

  /** The promise about a field that can still be kept or broken. */
  Optional<Promise> alive(Step step, CustomField field) {
    return promises
        .latest(PromisedByFields.subject(step.issue(), field))
        .map(promises::catchUp)
        .filter(Promise::isAlive);
  }
}
