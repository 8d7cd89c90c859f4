package io.kept.policy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words that an administrator gives to people of several languages.
 *
 * @param words for whoever reads a language without a translation, on one line
 * @param translations by language, as ISO 639 writes it ({@code de})
 */
public record Phrase(String words, Map<String, String> translations) {
  static final int MOST_CHARACTERS = 100;

  /** The languages that Kept itself speaks, and reads quotes in. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  /**
   * @throws IllegalArgumentException when words are blank, longer than 100 characters or not on one
   *     line, or the language is not one of {@link #LANGUAGES}
   */
  public Phrase {
    words = line(words);
    SortedMap<String, String> lines = new TreeMap<>();
    translations.forEach((language, text) -> lines.put(spoken(language), line(text)));
    translations = Collections.unmodifiableSortedMap(lines);
  }

  /** The same words in every language. */
  public static Phrase of(String words) {
    return new Phrase(words, Map.of());
  }

  /** The words for whoever reads this language. */
  public String in(Locale reader) {
    return translations.getOrDefault(reader.getLanguage(), words);
  }

  /** All its words, in whatever language. */
  Stream<String> all() {
    return Stream.concat(Stream.of(words), translations.values().stream());
  }

  static boolean isSpoken(String language) {
    return LANGUAGES.stream().anyMatch(spoken -> spoken.getLanguage().equals(language));
  }

  static boolean isLine(String text) {
    String line = text.strip();
    return !line.isEmpty()
        && line.length() <= MOST_CHARACTERS
        && line.chars().noneMatch(Character::isISOControl);
  }

  private static String spoken(String language) {
    if (!isSpoken(language)) {
      throw new IllegalArgumentException("Kept does not speak the language \"" + language + "\".");
    }
    return language;
  }

  private static String line(String text) {
    if (!isLine(text)) {
      throw new IllegalArgumentException(
          "1 to " + MOST_CHARACTERS + " characters on one line are needed, not \"" + text + "\".");
    }
    return text.strip();
  }
}
