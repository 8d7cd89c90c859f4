package io.kept.quote;

/**
 * What words mean, before it is known when and where they were said. Immutable; equal meanings are
 * equal.
 */
public sealed interface Meaning permits Elapsed, OpenTime, When, EndOfWeek, Exactly {

  /** The instant, which may lie before the words were said. */
  Moment from(Said said);

  /** The words that Kept itself would use. A reader reads this same meaning in them. */
  String canonical();

  /** One neutral English sentence for logs and tests; screens say it in their own language. */
  String sentence();
}
