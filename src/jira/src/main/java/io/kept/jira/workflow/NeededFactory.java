package io.kept.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import javax.inject.Inject;
import javax.inject.Named;

/** For the function that holds, which tells the customer what we wait for. */
@Named
public class NeededFactory extends StepFactory implements WorkflowPluginFunctionFactory {
  private final Readers readers;
  private final Wording wording;

  @Inject
  public NeededFactory(PromisedByFields fields, Readers readers, Wording wording) {
    super(fields);
    this.readers = readers;
    this.wording = wording;
  }

  @Override
  void check(Settings typed) {
    if (typed.text().isEmpty()) {
      throw new IllegalArgumentException(wording.text(readers.current(), "kept.act.needed"));
    }
  }
}
