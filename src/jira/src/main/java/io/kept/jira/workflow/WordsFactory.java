package io.kept.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.quote.Reading;
import javax.inject.Inject;
import javax.inject.Named;

/** For functions that quote; without words the policy's default is meant. */
@Named
public class WordsFactory extends StepFactory implements WorkflowPluginFunctionFactory {
  private final Quotes quotes;
  private final Readers readers;
  private final Wording wording;

  @Inject
  public WordsFactory(PromisedByFields fields, Quotes quotes, Readers readers, Wording wording) {
    super(fields);
    this.quotes = quotes;
    this.readers = readers;
    this.wording = wording;
  }

  @Override
  void check(Settings typed) {
    Reader reader = readers.current();
    if (!typed.text().isEmpty()
        && quotes.read(typed.text(), reader.zone(), Kind.FIX) instanceof Reading.Refused refused) {
      throw new IllegalArgumentException(wording.refusal(refused, reader));
    }
  }
}
