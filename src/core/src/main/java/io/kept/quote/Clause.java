package io.kept.quote;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The words around a time.
 *
 * @param words without the time
 * @param lead the first word of the time: {@code by}, {@code am}
 */
record Clause(List<String> words, String lead) {

  boolean has(Set<String> any) {
    return words.stream().anyMatch(any::contains);
  }

  boolean hasSome(Predicate<String> kind) {
    return words.stream().anyMatch(kind);
  }

  boolean beginsWith(Set<String> any) {
    return !words.isEmpty() && any.contains(words.get(0));
  }

  /** One of {@code first}, and right after it a word of a kind. */
  boolean hasPair(Set<String> first, Predicate<String> second) {
    return IntStream.range(1, words.size())
        .anyMatch(i -> first.contains(words.get(i - 1)) && second.test(words.get(i)));
  }

  /** Both next to each other, in either order, as subject and verb stand in German. */
  boolean haveMet(Set<String> subjects, Predicate<String> verb) {
    return hasPair(subjects, verb)
        || IntStream.range(1, words.size())
            .anyMatch(i -> verb.test(words.get(i - 1)) && subjects.contains(words.get(i)));
  }

  /** What stands before the first of {@code any}. */
  Clause before(Set<String> any) {
    return new Clause(words.subList(0, index(any)), lead);
  }

  Clause after(Set<String> any) {
    return new Clause(words.subList(Math.min(index(any) + 1, words.size()), words.size()), lead);
  }

  private int index(Set<String> any) {
    return IntStream.range(0, words.size())
        .filter(i -> any.contains(words.get(i)))
        .findFirst()
        .orElse(words.size());
  }
}
