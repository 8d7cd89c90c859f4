package io.kept.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

/** Lets a step go on only when something is promised, or is typed on its screen now. */
@Named
public class PromiseRequired implements Validator {
  private final PromisedByFields fields;
  private final Promises promises;
  private final InstantSource clock;
  private final Speech speech;

  /** In which words it refuses. */
  public record Speech(Readers readers, Wording wording) {}

  @Inject
  public PromiseRequired(
      PromisedByFields fields, Promises promises, InstantSource clock, Speech speech) {
    this.fields = fields;
    this.promises = promises;
    this.clock = clock;
    this.speech = speech;
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
    Issue issue = (Issue) transientVars.get("issue");
    List<CustomField> wanted = fields.chosen(issue, Settings.of(args).field());
    if (!wanted.isEmpty() && wanted.stream().noneMatch(field -> isPromised(issue, field))) {
      InvalidInputException refusal = new InvalidInputException();
      refusal.addError(sentence(wanted));
      throw refusal;
    }
  }

  private boolean isPromised(Issue issue, CustomField field) {
    return issue.getCustomFieldValue(field) instanceof Date typed
            && typed.toInstant().isAfter(clock.instant())
        || promises
            .latest(PromisedByFields.subject(issue, field))
            .map(promises::catchUp)
            .filter(Promise::isAlive)
            .isPresent();
  }

  private String sentence(List<CustomField> wanted) {
    String names = wanted.stream().map(CustomField::getName).collect(Collectors.joining(", "));
    return speech.wording().text(speech.readers().current(), "kept.workflow.required", names);
  }
}
