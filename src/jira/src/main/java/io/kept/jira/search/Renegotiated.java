package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code renegotiated()}: said more than once before the lapse; also within a time span. */
@Named
public class Renegotiated extends PromiseFunction {
  private final Arguments arguments;

  @Inject
  public Renegotiated(PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.arguments = arguments;
  }

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, "renegotiated(-30d, now)", 0, 2);
    return new Wanted.Renegotiated(arguments.span(question, 0));
  }
}
