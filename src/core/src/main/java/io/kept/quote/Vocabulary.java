package io.kept.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Things and the English and German phrases that name them.
 *
 * @param phrases folded, with one space between tokens
 * @param firsts their first tokens: nearly all words are none of them, which ends most searches
 * @param longest the number of tokens of the longest phrase
 */
record Vocabulary<T>(Map<String, T> phrases, Set<String> firsts, int longest) {

  /** Turns things with their phrases, separated by commas, into phrases with their thing. */
  static <T> Vocabulary<T> of(Map<T, String> things) {
    Map<String, T> phrases = new HashMap<>();
    things.forEach((thing, its) -> list(its).forEach(phrase -> phrases.put(phrase, thing)));
    Set<String> firsts =
        phrases.keySet().stream().map(phrase -> tokens(phrase)[0]).collect(Collectors.toSet());
    int longest =
        phrases.keySet().stream().mapToInt(phrase -> tokens(phrase).length).max().orElse(0);
    return new Vocabulary<>(Map.copyOf(phrases), firsts, longest);
  }

  /** Upper case, umlauts and their spellings mean the same: {@code NÄCHSTEN}, {@code naechsten}. */
  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
  }

  static Set<String> words(String text) {
    return Set.of(fold(text).split(" "));
  }

  Optional<T> thing(String phrase) {
    return Optional.ofNullable(phrases.get(phrase));
  }

  private static String[] tokens(String phrase) {
    return phrase.split(" ");
  }

  private static List<String> list(String phrases) {
    return List.of(fold(phrases).split(", "));
  }
}
