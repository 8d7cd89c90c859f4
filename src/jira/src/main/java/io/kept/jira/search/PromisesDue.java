package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesDue(within)}: open and due by then, in the words of a quote. */
@Named
public class PromisesDue extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisesDue(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisesDue(4h)", 1);
    return new Wanted.Due(arguments.now(), arguments.within(question));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 1;
  }
}
