package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesKept(from, to)}: kept, of those promised by a time in between. */
@Named
public class PromisesKept extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisesKept(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisesKept(-30d, now)", 2);
    return new Wanted.Kept(arguments.span(question, 0));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 2;
  }
}
