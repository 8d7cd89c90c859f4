package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesOnHold()}: the customer owes an answer. */
@Named
public class PromisesOnHold extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisesOnHold(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisesOnHold()", 0);
    return new Wanted.OnHold();
  }
}
