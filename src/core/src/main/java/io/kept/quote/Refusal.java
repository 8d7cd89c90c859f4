package io.kept.quote;

/** Why words are not a quote. */
public enum Refusal {
  /** Nothing was said. */
  EMPTY,
  /** The words are not in the language of quotes. */
  NOT_UNDERSTOOD,
  /** The words may mean several times: {@code 12/1}, {@code tonight}, {@code at 5}. */
  AMBIGUOUS,
  /** The words mean the moment they were said, or an earlier one. */
  IN_THE_PAST,
  /** The words mean an instant more than ten years after they were said. */
  TOO_FAR,
  /** There are more than 100 characters. */
  TOO_LONG
}
