package io.kept.jira.search;

/** Those with a verdict, of all promised by a time in between: {@code name(from, to)}. */
abstract class Judged extends PromiseFunction {
  private final String name;
  private final Arguments arguments;

  Judged(String name, PromiseFinder finder, Arguments arguments) {
    super(finder);
    this.name = name;
    this.arguments = arguments;
  }

  abstract Wanted within(TimeSpan span);

  @Override
  Wanted wanted(Question question) {
    arguments.require(question, name + "(-30d, now)", 2);
    return within(arguments.span(question, 0));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 2;
  }
}
