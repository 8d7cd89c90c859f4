package io.kept.policy;

import java.util.List;
import java.util.Locale;

/**
 * How Kept speaks to the customer.
 *
 * @param headsUp who posts the word before a lapse
 * @param ownUp who posts the word after one
 * @param languages those of the customers; the first is for whoever reads none of them
 * @param texts the desk's own words
 */
public record Speech(Mode headsUp, Mode ownUp, List<Locale> languages, OwnTexts texts) {

  /** Who posts what Kept has drafted. */
  public enum Mode {
    /** Kept, at the last responsible moment, if no human did. */
    AUTO,
    /** An agent, to whom the draft is offered, or nobody. */
    DRAFT
  }

  /** Kept tells before a lapse, a person owns up after it, in English or German. */
  public static final Speech STANDARD =
      new Speech(Mode.AUTO, Mode.DRAFT, List.of(Locale.ENGLISH, Locale.GERMAN));

  /**
   * @throws IllegalArgumentException when there is no language, the same twice, or one that Kept
   *     does not speak
   */
  public Speech {
    languages = List.copyOf(languages);
    if (!areLanguages(languages)) {
      throw new IllegalArgumentException(
          "Customers are spoken to in one or several different languages of "
              + (Phrase.LANGUAGES + ", not in " + languages + "."));
    }
  }

  /** The same in Kept's words. */
  public Speech(Mode headsUp, Mode ownUp, List<Locale> languages) {
    this(headsUp, ownUp, languages, OwnTexts.NONE);
  }

  /** The language for a customer who reads this one: it, a sister of it, or else the first. */
  public Locale languageFor(Locale reader) {
    return languages.contains(reader)
        ? reader
        : languages.stream()
            .filter(language -> language.getLanguage().equals(reader.getLanguage()))
            .findFirst()
            .orElse(languages.get(0));
  }

  static boolean areLanguages(List<Locale> languages) {
    return !languages.isEmpty()
        && languages.stream().map(Locale::getLanguage).allMatch(Phrase::isSpoken)
        && languages.stream().distinct().count() == languages.size();
  }
}
