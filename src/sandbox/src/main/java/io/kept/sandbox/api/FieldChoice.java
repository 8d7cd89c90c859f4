package io.kept.sandbox.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which fields of an issue a client wants to see, as the parameter {@code fields} says it: names,
 * {@code *all}, {@code *navigable}, and with a minus what is left out.
 */
record FieldChoice(List<String> words) {
  private static final String ALL = "*all";
  private static final String NAVIGABLE = "*navigable";

  static final FieldChoice EVERYTHING = new FieldChoice(List.of(ALL));
  static final FieldChoice LISTED = new FieldChoice(List.of(NAVIGABLE));

  /** What was asked for, or {@code usual} if nothing was. */
  static FieldChoice of(List<String> asked, FieldChoice usual) {
    List<String> words =
        asked.stream()
            .flatMap(text -> Arrays.stream(text.split(",")))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return usual;
    }
    boolean onlyLess = words.stream().allMatch(word -> word.startsWith("-"));
    return new FieldChoice(onlyLess ? with(words, usual.words()) : words);
  }

  boolean has(String field, boolean navigable) {
    boolean wanted =
        words.contains(field) || words.contains(ALL) || navigable && words.contains(NAVIGABLE);
    return wanted && !words.contains("-" + field);
  }

  private static List<String> with(List<String> words, List<String> others) {
    return Stream.concat(words.stream(), others.stream()).toList();
  }
}
