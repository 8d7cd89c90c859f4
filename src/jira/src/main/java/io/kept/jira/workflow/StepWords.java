package io.kept.jira.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import io.kept.jira.field.PromisedBy;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.policy.Policies;
import io.kept.quote.Reading;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a step quotes: the words of its settings, or the default of the policy. */
public class StepWords {
  private static final Logger LOG = LoggerFactory.getLogger(StepWords.class);

  private final Quotes quotes;
  private final Policies policies;
  private final Readers readers;

  public StepWords(Quotes quotes, Policies policies, Readers readers) {
    this.quotes = quotes;
    this.policies = policies;
    this.readers = readers;
  }

  /** Empty when there are no words, or when they mean nothing today. */
  Optional<PromisedBy> promisedBy(Steps.Step step, CustomField field) {
    Reader reader = readers.of(step.agent());
    Optional<String> words =
        Optional.of(step.settings().text())
            .filter(text -> !text.isEmpty())
            .or(() -> standard(step, field, reader));
    if (words.isPresent()
        && read(step, field, words.get(), reader) instanceof Reading.Understood understood) {
      return Optional.of(new PromisedBy(understood.quote(), Optional.empty(), Optional.empty()));
    }
    LOG.warn(
        "A step of {} is to promise \"{}\", which is no time now",
        step.issue().getKey(),
        words.orElse(""));
    return Optional.empty();
  }

  private Reading read(Steps.Step step, CustomField field, String words, Reader reader) {
    long project = step.issue().getProjectObject().getId();
    return quotes.read(words, reader.zone(), project, PromisedByFields.kind(field));
  }

  private Optional<String> standard(Steps.Step step, CustomField field, Reader reader) {
    return policies
        .of(step.issue().getProjectObject().getId(), PromisedByFields.kind(field))
        .offers()
        .defaultQuote()
        .map(quote -> quote.words().in(reader.locale()));
  }
}
