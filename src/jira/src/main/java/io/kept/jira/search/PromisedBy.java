package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisedBy(user)}: said by that user, or by the searcher; also within a time span. */
@Named
public class PromisedBy extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public PromisedBy(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "promisedBy(anna, -30d, now)", 0, 1, 3);
    return new Wanted.SaidBy(arguments.person(question), arguments.span(question, 1));
  }
}
