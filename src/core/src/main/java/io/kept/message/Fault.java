package io.kept.message;

/** What is wrong with the text of a template. Positions are 0-based indexes in that text. */
public sealed interface Fault {
  /** There is nothing in it. */
  record Empty() implements Fault {}

  record TooLong(int length, int most) implements Fault {}

  /** A brace opens here and does not close on its line. */
  record Unclosed(int position) implements Fault {}

  /**
   * The name between the braces is none that this kind of message knows.
   *
   * @param nearest the most similar one that it does know
   */
  record Unknown(int position, String name, Placeholder nearest) implements Fault {}

  /** Every paragraph names something that may be left out, so that nothing might be left to say. */
  record MaySayNothing() implements Fault {}

  /** This must be said, in a paragraph that names nothing else that may be left out. */
  record NotSaid(Placeholder placeholder) implements Fault {}
}
