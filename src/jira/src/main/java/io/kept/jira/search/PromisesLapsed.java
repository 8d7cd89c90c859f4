package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesLapsed()}: the time has passed, and it is still not done. */
@Named
public class PromisesLapsed extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisesLapsed(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisesLapsed()", 0);
    return new Wanted.Lapsed(arguments.now());
  }
}
