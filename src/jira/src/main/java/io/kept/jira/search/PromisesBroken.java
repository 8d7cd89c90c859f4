package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesBroken(from, to)}: broken, of those promised by a time in between. */
@Named
public class PromisesBroken extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisesBroken(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisesBroken(-30d, now)", 2);
    return new Wanted.Broken(arguments.span(question, 0));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 2;
  }
}
