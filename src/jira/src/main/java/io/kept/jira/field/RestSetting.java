package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Sets the field over Jira's REST: the text that was sent takes the way of one that was typed on a
 * screen, so that words, ISO instants and refusals are the same on both.
 */
final class RestSetting extends AbstractCustomFieldOperationsHandler<RestSetting.Typed> {
  private static final Typed NOTHING = new Typed("", Optional.empty(), Optional.empty());

  private final FieldWords words;

  RestSetting(CustomField field, FieldWords words) {
    super(field, words.jiraTexts());
    this.words = words;
  }

  /**
   * What an edit screen would have sent.
   *
   * @param before the instant that stood in the field, when it was sent back unchanged
   * @param issue of which issue, when there is one already
   */
  record Typed(String text, Optional<Instant> before, Optional<Long> issue) {}

  @Override
  protected Typed getInitialCreateValue(IssueContext issueCtx) {
    return NOTHING;
  }

  @Override
  protected Typed getInitialValue(Issue issue, ErrorCollection errors) {
    return Optional.ofNullable((Date) field.getValue(issue))
        .map(Date::toInstant)
        .map(at -> new Typed(words.typed(at), Optional.of(at), Optional.empty()))
        .orElse(NOTHING);
  }

  /** An instant that stands in the field already may be in the past. */
  @Override
  protected Typed handleSetOperation(
      IssueContext issueCtx,
      Issue issue,
      Typed currentFieldValue,
      JsonData operationValue,
      ErrorCollection errors) {
    if (operationValue.isNull()) {
      return NOTHING;
    }
    String sent = operationValue.convertValue(field.getId(), String.class, errors);
    if (sent == null) {
      return NOTHING;
    }
    Optional<Instant> instant = MachineTimes.read(sent.strip());
    return instant.isPresent() && instant.equals(currentFieldValue.before())
        ? currentFieldValue
        : new Typed(sent, Optional.empty(), Optional.ofNullable(issue).map(Issue::getId));
  }

  @Override
  protected void finaliseOperation(
      Typed finalValue, IssueInputParameters parameters, ErrorCollection errors) {
    parameters.addCustomFieldValue(field.getId(), finalValue.text());
    finalValue
        .issue()
        .ifPresent(
            id -> parameters.addCustomFieldValue(field.getId() + ":" + Sent.ISSUE, id.toString()));
    finalValue
        .before()
        .ifPresent(
            at -> parameters.addCustomFieldValue(field.getId() + ":" + Sent.BEFORE, at.toString()));
  }
}
