package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesAtRisk()}: open, warned of, and still in time. */
@Named
public class PromisesAtRisk extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisesAtRisk(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisesAtRisk()", 0);
    return new Wanted.AtRisk(arguments.now());
  }
}
