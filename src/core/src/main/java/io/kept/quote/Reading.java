package io.kept.quote;

import java.util.Locale;

/** What became of words that were read: a quote, or the reason why they are none. */
public sealed interface Reading {

  /**
   * The words are this quote.
   *
   * @param meaning what the words mean whenever they are said
   */
  record Understood(Quote quote, Meaning meaning) implements Reading {}

  /**
   * The words are no quote.
   *
   * @param why the reason
   * @param position 0-based index in the words at which reading stopped, at most their length
   * @param example the nearest words that would be understood now
   */
  record Refused(Refusal why, int position, String example) implements Reading {

    /** The example in the language of whoever is to read it; English where there is no other. */
    public String exampleIn(Locale language) {
      return Examples.in(language, example);
    }
  }
}
